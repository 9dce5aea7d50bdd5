using Xunit;

namespace Catalog.Tests.HouseRules;

/// <summary>Which room may name which, and where a file's room is.</summary>
public sealed class RoomTests
{
    public static TheoryData<string> Rooms => [.. Room.All.Select(room => room.Namespace)];

    [Theory, MemberData(nameof(Rooms))]
    public void A_room_names_only_the_rooms_it_may(string room)
    {
        var mayName = Room.All.Single(each => each.Namespace == room).MayName;
        var findings =
            from file in RoomFile.All
            where file.Room == room
            from named in file.Names()
            where !mayName.Contains(named)
            select $"{file.File.Path} names Catalog.{named}, which Catalog.{room} may not.";
        RepositoryFiles.MustBeEmpty(findings);
    }

    [Fact]
    public void Data_flows_one_way() =>
        RepositoryFiles.MustBeEmpty(
            from place in Enumerable.Range(0, Room.All.Length)
            from named in Room.All[place].MayName
            where Room.All.Take(place).All(earlier => earlier.Namespace != named)
            select $"Catalog.{Room.All[place].Namespace} may name Catalog.{named}, which does not stand above it in the table."
        );

    [Fact]
    public void Every_room_has_files() =>
        RepositoryFiles.MustBeEmpty(
            Room.All.Select(room => room.Namespace)
                .Except(RoomFile.All.Select(file => file.Room))
                .Select(room => $"Catalog.{room} is empty.")
        );

    [Fact]
    public void A_file_stands_in_the_folder_of_its_namespace() =>
        RepositoryFiles.MustBeEmpty(
            from file in RoomFile.All
            let folder = file.File.Path["src/".Length..file.File.Path.LastIndexOf('/')]
            where file.Room is null || !folder.Replace('/', '.').Equals(file.Namespace, StringComparison.Ordinal)
            select $"{file.File.Path} has the namespace {file.Namespace}."
        );
}
