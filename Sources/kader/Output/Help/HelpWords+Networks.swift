extension HelpWords {
    /// Networks and their parts.
    static let networks: [(String, String)] = [
        ("The local networks.", "De lokale netwerken."),
        ("Id, name, regions, chair, official.", "Id, naam, regio's, voorzitter, bestuurder."),
        (
            "A network with its board, officials and working groups.",
            "Een netwerk met bestuur, vakbondsbestuurders en werkgroepen."
        ),
        ("Add a network; prints its id.", "Voeg een netwerk toe; drukt het id af."),
        (
            "Change a network, or give several a region; what is left out stays.",
            "Wijzig een netwerk, of geef er meer een regio; wat je niet geeft blijft."
        ),
        (
            "Take networks out of the list, or bring them back: all of them or none.",
            "Haal netwerken uit de lijst of breng ze terug: alle, of geen."
        ),
        ("Who does what on a board.", "Wie wat doet in een bestuur."),
        (
            "Which official accompanies a network.",
            "Welke vakbondsbestuurder een netwerk begeleidt."
        ),
        ("Working groups of a network.", "Werkgroepen van een netwerk."),
        ("Beginnings of words of the name.", "Het begin van woorden van de naam."),
        ("Also archived ones.", "Ook die in het archief."),
        ("Its name.", "De naam."),
        (
            "A region in which it works (code, name or municipality); as often as needed.",
            "Een regio waarin het werkt (code, naam of gemeente); zo vaak als nodig."
        ),
        (
            "A municipality, such as GM0222; as often as needed.",
            "Een gemeente, zoals GM0222; zo vaak als nodig."
        ),
        (
            "Its id; of several together with --add-region alone.",
            "Het id; van meer tegelijk alleen met --add-region."
        ),
        (
            "Its regions (code, name or municipality), instead of those it had; or none.",
            "De regio's waarin het werkt (code, naam of gemeente), in plaats van die er waren; of none."
        ),
        (
            "Its municipalities, instead of those it had; or none.",
            "De gemeenten, in plaats van die er waren; of none."
        ),
        (
            "A region (code, name or municipality) besides those that they have.",
            "Een regio (code, naam of gemeente) bij die ze al hebben."
        ),
        ("Their ids.", "De id's."),
        ("Bring it back.", "Breng het terug."),
        ("Give someone a function; prints its id.", "Geef iemand een functie; drukt het id af."),
        (
            "Change or end a function; what is left out stays.",
            "Wijzig of beëindig een functie; wat je niet geeft blijft."
        ),
        (
            "Remove what was entered by mistake; undo brings it back.",
            "Haal weg wat per ongeluk is ingevoerd; undo brengt het terug."
        ),
        ("Which function.", "Welke functie."),
        (
            "The id of the function: see kader network show.",
            "Het id van de functie: zie kader network show."
        ),
        (
            "Let an official accompany a network; prints its id.",
            "Laat een vakbondsbestuurder een netwerk begeleiden; drukt het id af."
        ),
        (
            "Change or end it; what is left out stays.",
            "Wijzig of beëindig het; wat je niet geeft blijft."
        ),
        (
            "Let an official accompany networks; whoever did so ends the day before.",
            "Laat een vakbondsbestuurder netwerken begeleiden; wie dat deed stopt de dag ervoor."
        ),
        ("Its id: see kader network show.", "Het id: zie kader network show."),
        (
            "The ids of the networks: all of them or none.",
            "De id's van de netwerken: alle, of geen."
        ),
        ("The first day; today if left out.", "De eerste dag; anders vandaag."),
        ("Add a working group; prints its id.", "Voeg een werkgroep toe; drukt het id af."),
        (
            "Change a working group; what is left out stays.",
            "Wijzig een werkgroep; wat je niet geeft blijft."
        ),
        ("How it stands.", "De stand."),
        ("What networks ask, and who answers it.", "Wat netwerken vragen, en wie dat beantwoordt."),
        (
            "Id, day, network, kind, what, to whom, answer.",
            "Id, dag, netwerk, soort, wat, naar wie, antwoord."
        ),
        ("Only those of this network, by id.", "Alleen die van dit netwerk, met id."),
        (
            "Only those that go to you, or to nobody yet.",
            "Alleen die naar jou gaan, of nog naar niemand."
        ),
        (
            "Note what a network asks; prints its id.",
            "Noteer wat een netwerk vraagt; drukt het id af."
        ),
        ("What is asked.", "Wat er wordt gevraagd."),
        ("On which day; today if left out.", "Op welke dag; anders vandaag."),
        (
            "The id of the person who asks; nobody if left out.",
            "Het id van wie vraagt; anders niemand."
        ),
        ("Answer what a network asks.", "Beantwoord wat een netwerk vraagt."),
        ("Only those that you accompany.", "Alleen die je zelf begeleidt."),
        (
            "Which regions have no network, contact person or working group.",
            "Welke regio's geen netwerk, contactpersoon of werkgroep hebben."
        ),
        (
            "Code, name, networks, what is missing. What your role does not see whole is left out: nobody can say that something is missing there.",
            "Code, naam, netwerken, wat ontbreekt. Wat je met jouw rol niet helemaal ziet staat er niet bij: niemand kan zeggen dat daar iets ontbreekt."
        ),
        (
            "Ask for a working group on this theme too.",
            "Vraag ook naar een werkgroep over dit thema."
        ),
        ("By municipality instead of by region.", "Per gemeente in plaats van per regio."),
        ("Only this region, or its municipalities.", "Alleen deze regio, of haar gemeenten."),
        ("Only where something is missing.", "Alleen waar iets ontbreekt."),
        (
            "Theme, networks with an active group, with a dormant one.",
            "Thema, netwerken met een actieve groep, met een slapende."
        ),
        (
            "A network that takes part, by id; as often as needed; or none.",
            "Een netwerk dat meedoet, met id; zo vaak als nodig; of none."
        ),
        (
            "The province it belongs to, such as PV31, or none.",
            "De provincie waarvan de groep is, zoals PV31, of none."
        ),
        (
            "Who is in it, by id; as often as needed; or none.",
            "Wie erin zit, met id; zo vaak als nodig; of none."
        ),
        (
            "In which region a network works, and when.",
            "In welke regio een netwerk werkt, en wanneer."
        ),
        (
            "Give a network a region with days, or change those that it has.",
            "Geef een netwerk een regio met dagen, of wijzig die."
        ),
        (
            "If it was there more than once: the time that begins on this day, or none.",
            "Van meer keren daar: die op deze dag begint, of none."
        ),
    ]
}
