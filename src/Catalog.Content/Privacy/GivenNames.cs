using System.Collections.Frozen;

namespace Catalog.Content.Privacy;

/// <summary>
/// Given names of children in Denmark, those of immigrant families included, chosen by hand. Names that are ordinary
/// Danish words (Lykke, Storm, Liv, Ask, Sol), months or pronouns are left out, and so are names that are mostly adults'.
/// </summary>
internal static class GivenNames
{
    public static FrozenSet<string> All { get; } =
        WordList.Of(
            """
            Aarav Abbas Abdallah Abdi Abdirahman Abdul Abdullah Abdullahi Abdulrahman Abinaya Adam Adem Adin Adnan Agnes Agnieszka Ahmad
            Ahmed Aicha Aisha Akram Aksel Albert Alberte Aleksander Aleksandr Aleksandra Alexander Alfred Ali Alia Alina Aliya Alma
            Alvilda Alvin Amal Amalie Amar Amelia Amin Amina Amir Amira Amna Amra Ananya Anas Anastasia Anastasiia Andrea Andreas Andrei
            Anh Anine Anna Annabell Annika Anton Antoni Anwar Aqqaluk Aras Arda Ardit Arian Arjun Arman Armin Arnaq Artem Arthur Arvid
            Asad Asger Aske Asma Asta Astrid Augusta Aviaja Axel Aya Ayaan Ayah Ayan Ayaz Ayman Ayse Aysha Ayşe Aziz Aziza Baran Bartosz
            Bastian Beinta Bella Benedikte Benjamin Berat Bertil Bertram Besa Bilal Bjarke Bohdan Burak Bushra Bárður Camille Carl Carla
            Carlo Caroline Casper Cecilie Celina Charlie Christian Christoffer Clara Conrad Dagmar Dagny Dalia Daniel Danylo Daria
            Dariia Darin Darius David Denys Dicte Dilan Dilara Dina Dino Ditte Diya Dmytro Dominik Duc Dunya Ebba Ebbe Ebru Ecrin Eddie
            Edin Edith Efe Eigil Ela Elias Elif Elin Eline Elisa Elisabeth Elise Ella Ellen Ellie Elliot Elvira Emil Emilia Emilie Emily
            Emin Emina Emir Emma Emmy Enes Eren Erika Esben Esma Esra Ester Esther Eva Eymen Fadi Fahad Faisal Farah Fares Farhan Faris
            Fatema Fatima Fatma Fatme Felix Fenja Ferhat Fie Filip Filippa Filuca Finn Firas Frederik Frederikke Freja Frida Furkan
            Gabriel Gabriela Gerda Ghazal Gorm Gustav Hadi Hadia Hafsa Hala Halima Halyna Hamza Hanan Hani Hanna Hannah Hannibal Harald
            Haris Harun Hasan Hassan Hatice Helena Helene Herman Hiba Hibo Hjalmar Hodan Holger Huda Hugo Husna Hussain Hussein Huy Iben
            Ibrahim Ida Idil Idris Ifrah Ilhan Ilias Illia Ilyas Imad Iman Imran Inaya Ingeborg Ingrid Inunnguaq Ioana Isabel Isabella
            Isak Ishaan Ismael Ismail Isolde Israa Issa Ivalu Ivan Ivik Jabir Jack Jacob Jakob Jakub Jamal Jamila Jana Jasmin Jasmina
            Jasper Jawad Jennifer Jeppe Jeremias Joakim Joel Johan Johanne Johannes Jonas Jonathan Jonna Josefine Josephine Joud Julia
            Julian Julie Julius Jógvan Kaan Kacper Kaja Kalle Kamille Karim Karima Karl Karla Karolina Karoline Kasper Kateryna Kathrine
            Katrine Kavin Kawthar Kenan Kerem Khadija Khadra Khaled Khalid Kian Kira Kiran Klara Konrad Kristian Kristine Kristoffer
            Laila Lamar Lasse Lauge Laura Laurine Laurits Lauritz Laust Layan Layla Lea Leander Leen Leila Lejla Lena Leo Leonardo
            Leonora Liban Lilly Lily Lina Linh Linnea Linus Lisa Liva Livia Loke Louie Louis Louise Luca Lucas Ludvig Ludwig Lui Lujain
            Lukas Luna Luqman Lærke Mads Magne Magnus Maha Mahad Mahdi Mahmoud Mahmut Maja Maksim Maksym Malak Malik Malika Malou Malte
            Malthe Marcel Marcus Margrethe Maria Mariam Marie Mariia Marius Martha Marwa Marwan Maryam Maryan Matei Mateusz Mathias
            Mathilde Mathis Matilde Mattias Matvii Medina Mehmet Melek Melina Merve Meryem Mia Michelle Mie Mikel Mikkel Milas Milla
            Mille Milo Mina Minh Minik Mira Mohamad Mohamed Mohammad Mohammed Molly Mostafa Moussa Muhammad Muhammed Muna Murad Musa
            Mustafa Mykola Mykyta Nabil Nada Nadia Nadir Nael Nahla Naim Naja Najma Nanna Nasra Natalie Nathalie Nawal Nazar Negin
            Nicklas Nicolai Niklas Nikola Nikolaj Nikoline Nima Nina Nivi Noa Noah Noel Nohr Noor Nora Norah Nour Nur Nura Nuri Oda
            Oleksandr Olga Oline Oliver Olivia Oliwia Oliwier Omar Omer Omran Osama Oscar Oskar Osman Osvald Otto Paninnguaq Parisa
            Patrick Patryk Pelle Petra Philip Pipaluk Polina Priya Qasim Rabia Rahaf Rahma Rami Rana Rania Rasmus Rayan Rayyan Rebecca
            Rebekka Reem Regitze Reza Rima Robert Robin Ronja Rosa Rosalina Roza Ruba Runa Ruqaya Rói Saad Sabah Sabrina Safa Safiya
            Sagal Sahra Salah Salem Salih Salik Salma Salman Samar Sami Samir Samira Samiya Samuel Sander Sara Sarah Sebastian Selin
            Selina Selma Semih Shaima Shirin Sia Sidra Signe Sigrid Sigurd Siham Silas Silje Silke Sille Simon Simone Smilla Sofia Sofie
            Sofiia Solveig Solvej Sophia Sophie Stanislaw Stefan Suhayb Sumaya Sumeya Sune Svea Sylvester Szymon Talha Tarek Tariq
            Tasnim Tenna Thao Thea Theis Theo Theodor Thilde Thor Thyra Tilda Tilde Timur Tobias Trang Tristan Troels Tuana Tymofii
            Tymoteusz Tyra Umar Umut Usman Valdemar Valeria Vera Veronika Victor Victoria Vigga Viggo Viktor Viktoria Vilhelm Villads
            Villum Vilma Vladyslav Wael Walid Walter Wiktoria Wilhelm William Wilma Wojciech Xander Yahya Yaman Yana Yara Yaseen Yasin
            Yasmin Yasmina Yassin Yeva Younes Yousef Youssef Yuliia Yunus Yusra Yusuf Zahra Zahraa Zaid Zain Zainab Zakaria Zaki Zara
            Zehra Zeinab Zenia Zeyneb Zeynep Ziad Zlata Zoe Zofia Zuzanna Åsmund Ömer
            """
        );
}
