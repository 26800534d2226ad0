extension HelpWords {
    /// Houses, closures and series.
    static let houses: [(String, String)] = [
        (
            "A day of the week to copy; the week before --to if left out.",
            "Een dag van de week om te kopiëren; anders de week voor --to."
        ),
        (
            "A day of the week to fill; this week if left out.",
            "Een dag van de week om te vullen; anders deze week."
        ),
        (
            "A day to leave out; as often as needed.",
            "Een dag die wordt overgeslagen; zo vaak als nodig."
        ),
        (
            "Change a room.",
            "Wijzig een ruimte."
        ),
        (
            "Change the days or the reason of a closure.",
            "Wijzig de dagen of de reden van een sluiting."
        ),
        (
            "Close a house for some days; prints an id.",
            "Sluit een huis een aantal dagen; geeft een id."
        ),
        (
            "Copy the spreekuren of a week, without their appointments, as one step.",
            "Kopieer de spreekuren van een week, zonder hun afspraken, als één stap."
        ),
        (
            "Day, code, name, open or closed, whether chosen.",
            "Dag, code, naam, open of dicht, en of dat gekozen is."
        ),
        (
            "Days on which a house, or every house, is closed.",
            "Dagen waarop een huis, of elk huis, dicht is."
        ),
        (
            "Every house.",
            "Elk huis."
        ),
        (
            "Every so many weeks: 1, 2 or 4.",
            "Om de hoeveel weken: 1, 2 of 4."
        ),
        (
            "Id, house, first and last day, reason.",
            "Id, huis, eerste en laatste dag, reden."
        ),
        (
            "Id, house, name, kind, capacity.",
            "Id, huis, naam, soort, plaatsen."
        ),
        (
            "Id, place, service, hours, recurrence, end, next day, how many to come.",
            "Id, plek, dienst, tijd, herhaling, einde, volgende dag, hoeveel er nog komen."
        ),
        (
            "Instead of --every: which such weekday of each month: first to fourth, or last.",
            "In plaats van --every: de hoeveelste van elke maand: first tot fourth, of last."
        ),
        (
            "Instead of --through: how many times.",
            "In plaats van --through: hoeveel keer."
        ),
        (
            "Its hours, such as 09:00-12:30,13:30-17:00; none is closed.",
            "De tijden, zoals 09:00-12:30,13:30-17:00; none is dicht."
        ),
        (
            "On which holidays a house is open.",
            "Op welke feestdagen een huis open is."
        ),
        (
            "Only those for this house.",
            "Alleen die voor dit huis gelden."
        ),
        (
            "Open or closed on a holiday, every year.",
            "Open of dicht op een feestdag, elk jaar."
        ),
        (
            "Open the house again on those days.",
            "Open het huis weer op die dagen."
        ),
        (
            "Other hours, consulenten or rooms from a day on; prints the new series.",
            "Andere tijden, consulenten of ruimtes vanaf een dag; geeft de nieuwe reeks."
        ),
        (
            "Plan a series, as one step; prints its id.",
            "Plan een reeks, als één stap; geeft de id."
        ),
        (
            "Set the hours of weekdays.",
            "Stel de tijden van weekdagen in."
        ),
        (
            "Spreekuren that come back, weekly or monthly.",
            "Spreekuren die terugkomen, elke week of maand."
        ),
        (
            "Remove the sessions from a day on from the agenda.",
            "Haal de keren vanaf een dag uit de agenda."
        ),
        (
            "The weekday on which they come from then on, such as wednesday.",
            "De weekdag waarop ze vanaf dan komen, zoals wednesday."
        ),
        (
            "With --weekday: tell which days would come, and change nothing.",
            "Met --weekday: zeg welke dagen zouden komen, en wijzig niets."
        ),
        (
            "Tell what would come, and copy nothing.",
            "Zeg wat er zou komen, en kopieer niets."
        ),
        (
            "The code of the holiday: see kader house holiday list.",
            "De code van de feestdag: zie kader house holiday list."
        ),
        (
            "The first day that changes.",
            "De eerste dag die verandert."
        ),
        (
            "The first day that no longer comes; today if left out.",
            "De eerste dag die niet meer komt; anders vandaag."
        ),
        (
            "The first day.",
            "De eerste dag."
        ),
        (
            "The hours of each weekday.",
            "De tijden van elke weekdag."
        ),
        (
            "The id of the series.",
            "De id van de reeks."
        ),
        (
            "The ids of the rooms from then on, in order.",
            "De id's van de ruimtes vanaf dan, op volgorde."
        ),
        (
            "The key of the house; that of the database if left out.",
            "De code van het huis; anders dat van het bestand."
        ),
        (
            "The last day of it; the first if left out.",
            "De laatste dag; anders de eerste."
        ),
        (
            "The last day on which it may come.",
            "De laatste dag waarop het mag komen."
        ),
        (
            "The last day.",
            "De laatste dag."
        ),
        (
            "The last day; the first if left out.",
            "De laatste dag; anders de eerste."
        ),
        (
            "The other weekdays stay. Where no hours were known, the house is closed on them.",
            "De andere weekdagen blijven. Waren er geen tijden bekend, dan is het huis daar dicht."
        ),
        (
            "The year; this one if left out.",
            "Het jaar; anders dit jaar."
        ),
        (
            "Those that are not over on this day; today if left out.",
            "Die op deze dag nog niet voorbij zijn; anders vandaag."
        ),
        (
            "What the house does then.",
            "Wat het huis dan doet."
        ),
        (
            "When a house is open in an ordinary week.",
            "Wanneer een huis open is in een gewone week."
        ),
        (
            "When the sessions begin from then on.",
            "Hoe laat het vanaf dan begint."
        ),
        (
            "When they end.",
            "Hoe laat het eindigt."
        ),
        (
            "Whether it is no longer in use.",
            "Of die niet meer in gebruik is."
        ),
        (
            "Which days would come, which are skipped, and why.",
            "Welke dagen er komen, welke uitvallen, en waarom."
        ),
        (
            "A weekday, in English; as often as needed. All of them if left out.",
            "Een weekdag, in het Engels; zo vaak als nodig. Anders alle."
        ),
        (
            "Without --by it changes nothing, and lists who can, the best first: id and name.",
            "Zonder --by verandert er niets en staat er wie kan, de beste eerst: id en naam."
        ),
    ]
}
