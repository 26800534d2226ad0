extension HelpWords {
    /// When and for what consulenten can be asked.
    static let consulenten: [(String, String)] = [
        (
            "A language in which they advise, such as nl or tr; as often as needed.",
            "Een taal waarin iemand advies geeft, zoals nl of tr; zo vaak als nodig."
        ),
        (
            "An employer whose people they may not advise: those in networks of that name.",
            "Een werkgever van wie iemand de mensen niet mag adviseren: netwerken met die naam."
        ),
        (
            "Most appointments in a week, or none.",
            "Hoogstens zoveel afspraken per week, of none."
        ),
        (
            "Most appointments in a week.",
            "Hoogstens zoveel afspraken per week."
        ),
        (
            "Days and hours when consulenten cannot be asked.",
            "Dagen en tijden waarop consulenten niet kunnen."
        ),
        (
            "For what and when a consulent can be asked: all that is known.",
            "Waarvoor en wanneer een consulent kan: alles wat daarvan bekend is."
        ),
        (
            "For which service.",
            "Voor welke dienst."
        ),
        (
            "Hours of each of these days, such as 09:00-12:00; all day if left out.",
            "Tijden van elk van die dagen, zoals 09:00-12:00; anders de hele dag."
        ),
        (
            "Hours of every week, such as \"di 09:00-12:00\"; as often as needed, or none: always.",
            "Tijden van elke week, zoals \"di 09:00-12:00\"; zo vaak als nodig, of none: altijd."
        ),
        (
            "Hours of every week, such as \"di 13:00-17:00\"; as often as needed.",
            "Tijden van elke week, zoals \"di 13:00-17:00\"; zo vaak als nodig."
        ),
        (
            "Hours of one day, such as \"2026-11-24 09:00-12:00\", instead of those of the week; "
                + "as often as needed, or none.",
            "Tijden van één dag, zoals \"2026-11-24 09:00-12:00\", in plaats van die van de "
                + "week; zo vaak als nodig, of none."
        ),
        (
            "How many days to read.",
            "Hoeveel dagen er gelezen worden."
        ),
        (
            "Id of the person, name, spreekuren, hours and appointments; this quarter.",
            "Id van de persoon, naam, spreekuren, uren en afspraken; van dit kwartaal."
        ),
        (
            "Id, name, from, until, hours, reason.",
            "Id, naam, van, tot en met, tijd, reden."
        ),
        (
            "Id, service, kind, day, valid through.",
            "Id, dienst, soort, dag, geldig tot en met."
        ),
        (
            "Id, with whom, which other hat, from, until.",
            "Id, met wie, welke andere pet, van, tot en met."
        ),
        (
            "Note a training; prints its id.",
            "Noteer een scholing; geeft de id."
        ),
        (
            "Note an absence; prints its id, and tells which spreekuren it touches.",
            "Noteer afwezigheid; geeft de id, en zegt welke spreekuren het raakt."
        ),
        (
            "Note whom somebody may not advise; prints its id.",
            "Noteer wie iemand niet mag adviseren; geeft de id."
        ),
        (
            "Only the times are read, never what they are for. What the calendar said before "
                + "is replaced; absences that were typed stay. A file that cannot be followed is "
                + "refused as a whole.",
            "Alleen de tijden worden gelezen, nooit waarvoor. Wat de agenda eerder zei, wordt "
                + "vervangen; getypte afwezigheid blijft. Een bestand dat niet te volgen is, wordt "
                + "in zijn geheel geweigerd."
        ),
        (
            "Propose who could sit together: for one day, or a quarter of weekdays.",
            "Stel voor wie samen kunnen: voor één dag, of een kwartaal lang."
        ),
        (
            "Put another consulent in somebody's place; the appointments stay.",
            "Zet een andere consulent op iemands plek; de afspraken blijven."
        ),
        (
            "Read when somebody is busy from their own calendar (.ics).",
            "Lees uit iemands eigen agenda (.ics) wanneer die bezet is."
        ),
        (
            "Remove a conflict that was a mistake.",
            "Haal een dubbele pet weg die niet klopt."
        ),
        (
            "Remove a training that was a mistake.",
            "Haal een scholing weg die niet klopt."
        ),
        (
            "Remove an absence that was a mistake, or is over.",
            "Haal afwezigheid weg die niet klopt, of voorbij is."
        ),
        (
            "The day of the basic training for these services. Without it nobody is planned.",
            "De dag van de basistraining voor deze diensten. Zonder wordt niemand gepland."
        ),
        (
            "The day on which it was done.",
            "De dag waarop het gedaan is."
        ),
        (
            "The first day to read, such as 2026-11-24; today if left out.",
            "De eerste dag die gelezen wordt, zoals 2026-11-24; anders vandaag."
        ),
        (
            "The id of one person; everybody if left out.",
            "De id van één persoon; anders iedereen."
        ),
        (
            "The id of the consulent as a person.",
            "De id van de consulent als persoon."
        ),
        (
            "The id of the person who comes instead.",
            "De id van wie in de plaats komt."
        ),
        (
            "The id of the person whom they may not advise.",
            "De id van wie iemand niet mag adviseren."
        ),
        (
            "The id of the spreekuur.",
            "De id van het spreekuur."
        ),
        (
            "The languages, instead of those they had; or none.",
            "De talen, in plaats van die er stonden; of none."
        ),
        (
            "The last day on which a yearly training counts; a year later by itself.",
            "De laatste dag waarop een bijscholing telt; vanzelf een jaar later."
        ),
        (
            "The other hat: secretaris OR.",
            "De andere pet: secretaris OR."
        ),
        (
            "Trainings that consulenten did.",
            "Scholing die consulenten deden."
        ),
        (
            "When a consulent can be asked; what is left out stays.",
            "Wanneer een consulent kan; wat je niet geeft, blijft."
        ),
        (
            "Which training.",
            "Welke scholing."
        ),
        (
            "Whom a consulent may not advise, and since when.",
            "Wie een consulent niet mag adviseren, en sinds wanneer."
        ),
        (
            "Why, for planners; others never see it. No medical details.",
            "Waarom, voor wie plant; anderen zien het nooit. Geen medische gegevens."
        ),
        (
            "With --day the best proposals for that day. With --week, as often as needed, the "
                + "best one for each such day from --first for --days days, the load shared over the "
                + "quarter. With --plan these are put in the agenda in one step, each in the first "
                + "--room that is free; otherwise nothing is planned.",
            "Met --day de beste voorstellen voor die dag. Met --week, zo vaak als nodig, het "
                + "beste voor elke zulke dag vanaf --first, --days dagen lang, eerlijk verdeeld over "
                + "het kwartaal. Met --plan komen die in één stap in de agenda, elk in de eerste "
                + "--room die vrij is; anders wordt er niets gepland."
        ),
        (
            "With --week: plan what can come, in one step.",
            "Met --week: plan wat kan, in één stap."
        ),
        (
            "With --plan: the ids of the rooms, in the order in which they are taken.",
            "Met --plan: de id's van de ruimtes, in de volgorde waarin ze worden genomen."
        ),
        (
            "With --plan: tell what would come, and plan nothing.",
            "Met --plan: zeg wat er zou komen, en plan niets."
        ),
        (
            "With --day: how many proposals at most.",
            "Bij --day: hoogstens zoveel voorstellen."
        ),
        (
            "With --week: how many days.",
            "Bij --week: hoeveel dagen."
        ),
        (
            "With --week: the first day; today if left out.",
            "Bij --week: de eerste dag; anders vandaag."
        ),
    ]
}
