using Catalog.Site.Planning;

namespace Catalog.Site.Views.Factories;

/// <summary>Makes the page that says what the data are.</summary>
internal static class DataViewFactory
{
    public static DataView Create(ViewContext context, SiteAddress page)
    {
        var words = context.Words;
        return new DataView(
            FrameFactory.Create(context, page, words[TextPageWords.DataTitle], words[TextPageWords.DataSummary], [Crumbs.Front(context)]),
            context.Count(context.Plan.Index.Public),
            [
                File("katalog.csv", Urls.DataCsv, TextPageWords.DataCsv),
                File("katalog.json", Urls.DataJson, TextPageWords.DataJson),
                File("katalog.schema.json", Urls.DataSchema, TextPageWords.DataSchema),
                File("feed.xml", Urls.Feed, TextPageWords.DataFeed),
                File("katalog.jsonld", Urls.DataDescription, TextPageWords.DataDescription),
            ],
            context.Chrome.Licence
        );

        DataFileView File(string name, SiteAddress address, WordKey purpose) => new(name, address, words[purpose]);
    }
}
