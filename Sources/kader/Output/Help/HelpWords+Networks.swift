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
            "Change a network, or give several a region; what is not given stays.",
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
            "A region in which it works, as AM09; as often as needed.",
            "Een regio waarin het werkt, zoals AM09; zo vaak als nodig."
        ),
        (
            "A municipality, as GM0222; as often as needed.",
            "Een gemeente, zoals GM0222; zo vaak als nodig."
        ),
        (
            "Its id; of several together with --add-region alone.",
            "Het id; van meer tegelijk alleen met --add-region."
        ),
        (
            "The regions in which it works, instead of those it had; or none.",
            "De regio's waarin het werkt, in plaats van die er waren; of none."
        ),
        (
            "Its municipalities, instead of those it had; or none.",
            "De gemeenten, in plaats van die er waren; of none."
        ),
        ("A region besides those that they have.", "Een regio bij die ze al hebben."),
        ("Their ids.", "De id's."),
        ("Bring it back.", "Breng het terug."),
        ("Give someone a function; prints its id.", "Geef iemand een functie; drukt het id af."),
        (
            "Change or end a function; what is not given stays.",
            "Wijzig of beëindig een functie; wat je niet geeft blijft."
        ),
        (
            "Take out what was entered by mistake; undo brings it back.",
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
            "Change or end it; what is not given stays.",
            "Wijzig of beëindig het; wat je niet geeft blijft."
        ),
        (
            "Let an official accompany networks; who did so ends the day before.",
            "Laat een vakbondsbestuurder netwerken begeleiden; wie dat deed stopt de dag ervoor."
        ),
        ("Its id: see kader network show.", "Het id: zie kader network show."),
        (
            "The ids of the networks: all of them or none.",
            "De id's van de netwerken: alle, of geen."
        ),
        ("The first day; today where left out.", "De eerste dag; anders vandaag."),
        ("Add a working group; prints its id.", "Voeg een werkgroep toe; drukt het id af."),
        (
            "Change a working group; what is not given stays.",
            "Wijzig een werkgroep; wat je niet geeft blijft."
        ),
        ("How it stands.", "De stand."),
    ]
}
