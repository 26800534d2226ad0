extension HelpWords {
    /// The bus: trips, its laptop, counting, coming home.
    static let bus: [(String, String)] = [
        (
            "The bus: trips, its laptop, what it counted, coming home.",
            "De bus: ritten, de laptop, wat er geteld is, weer thuiskomen."
        ),
        (
            "Markets that are known: key, town, place, weekday, hours, certainty.",
            "Markten die bekend zijn: sleutel, plaats, plek, dag, uren, zekerheid."
        ),
        (
            "Few are known, and none for certain: ask the municipality.",
            "Er zijn er weinig bekend, en geen enkele zeker: vraag het de gemeente."
        ),
        ("Days on which the bus drives out.", "Dagen waarop de bus rijdt."),
        (
            "Id, day, trip, state, stops, slots kept for it.",
            "Id, dag, rit, stand, haltes, plekken voor de bus."
        ),
        ("A trip with its stops, crew and slots.", "Een rit met haltes, bemanning en plekken."),
        ("The id of the trip.", "Het id van de rit."),
        ("What the crew calls the trip.", "Hoe de bemanning de rit noemt."),
        (
            "The id of somebody on the bus. Repeat for more.",
            "Het id van iemand op de bus. Herhaal voor meer."
        ),
        ("What the laptop or the bus is called.", "Hoe de laptop of de bus heet."),
        (
            "planned, out, returned or lost.",
            "planned (gepland), out (onderweg), returned (terug) of lost (kwijt)."
        ),
        ("Where the bus stands, and when.", "Waar de bus staat, en wanneer."),
        ("From when until when: 09:00-12:00.", "Van wanneer tot wanneer: 09:00-12:00."),
        (
            "Neighbourhood, market or street, in words.",
            "Buurt, markt of straat, in woorden."
        ),
        (
            "A market by its key; see: kader bus markets.",
            "Een markt met zijn sleutel; zie: kader bus markets."
        ),
        (
            "The CBS code of the municipality, or none.",
            "De CBS-code van de gemeente, of none."
        ),
        (
            "information, aid, intake, talks or action.",
            "information (informatie), aid (eerste hulp bij werk), intake, talks "
                + "(straatgesprekken) of action (actie)."
        ),
        ("The action for which the bus is there.", "De actie waarvoor de bus er staat."),
        ("The link of the action.", "De link van de actie."),
        (
            "Count people at a stop; also from paper, later.",
            "Tel mensen bij een halte; ook van papier, later."
        ),
        ("The id of the stop.", "Het id van de halte."),
        (
            "information, aid, talk or action.",
            "information (informatie), aid (eerste hulp bij werk), talk (straatgesprek) of "
                + "action (actie)."
        ),
        ("The hour of the day, 0 to 23.", "Het uur van de dag, 0 tot 23."),
        ("How many people; one if left out.", "Hoeveel mensen; één als je niets zegt."),
        (
            "Take down a conversation at the bus, also from paper: person, visit, appointment.",
            "Noteer een gesprek op de bus, ook van papier: persoon, bezoek, afspraak."
        ),
        ("Who it was; nobody if left out.", "Wie het was; niemand als je niets zegt."),
        ("The service.", "De dienst."), ("The time.", "De tijd."),
        ("The number to call.", "Het nummer om te bellen."),
        ("The code of the problem.", "De code van het probleem."),
        (
            "What they want, in a sentence. No medical details.",
            "Wat iemand wenst, in een zin. Geen medische gegevens."
        ),
        (
            "An appointment at this house (its key), or online.",
            "Een afspraak in dit huis (de sleutel), of online."
        ),
        (
            "Make the database for the bus laptop, with as little as possible.",
            "Maak het bestand voor de laptop van de bus, met zo weinig als kan."
        ),
        (
            "Agendas of the houses for those weeks, slots kept for the bus, employers and codes; of "
                + "people only those of appointments of that day, and the names of who advises.",
            "Agenda's van de huizen voor die weken, plekken voor de bus, werkgevers en codes; van "
                + "mensen alleen wie die dag een afspraak heeft, en de namen van wie adviseert."
        ),
        (
            "The keys of the houses, with commas in between; online is one too.",
            "De sleutels van de huizen, met komma's ertussen; online mag ook."
        ),
        (
            "Of their agendas, from the day of the trip, 1 to 8.",
            "Van hun agenda's, vanaf de dag van de rit, 1 tot 8."
        ),
        (
            "How many free slots of each are kept for the bus, 0 to 50.",
            "Hoeveel vrije plekken van elk voor de bus blijven, 0 tot 50."
        ),
        (
            "Bring everything home; the laptop is emptied once the house has it all.",
            "Breng alles naar huis; de laptop wordt leeg als het huis alles heeft."
        ),
        (
            "If it breaks off, do it again. Nothing is lost meanwhile.",
            "Breekt het af, dan doe je het nog eens. Er gaat niets verloren."
        ),
        (
            "A folder, ssh://user@host[:port][/path], or the database of the house.",
            "Een map, ssh://naam@machine[:poort][/pad], of het bestand van het huis."
        ),
        ("Leave the laptop as it is.", "Laat de laptop zoals hij is."),
        (
            "Make a callback note of each form that is half filled in, at home.",
            "Maak van elke klad een terugbelnotitie, thuis."
        ),
        (
            "Throw away forms that are half filled in.",
            "Gooi formulieren weg die half zijn ingevuld."
        ),
        (
            "Appointments that the bus made: firm or not, and whom to call.",
            "Afspraken die op de bus gemaakt zijn: vast of niet, en wie te bellen."
        ),
        (
            "On the laptop those of today; at home those of the trip.",
            "Op de laptop die van vandaag; thuis die van de rit."
        ),
        (
            "The id of the trip; on the laptop it can be left out.",
            "Het id van de rit; op de laptop mag het weg."
        ),
        (
            "The laptop is gone: what was on it, what to do within 72 hours.",
            "De laptop is weg: wat erop stond, wat te doen binnen 72 uur."
        ),
        (
            "Its key is revoked, and slots that were kept for it are free again.",
            "De sleutel wordt ingetrokken, en de plekken zijn weer vrij."
        ),
        (
            "When it was noticed, such as 2026-11-24T09:00; now if left out.",
            "Wanneer het ontdekt is, als 2026-11-24T09:00; nu als je niets zegt."
        ),
        (
            "Per stop: people by what they came for, intakes, appointments.",
            "Per halte: mensen naar waarvoor ze kwamen, intakes, afspraken."
        ),
        ("As a table for a spreadsheet.", "Als tabel voor een rekenblad."),
        (
            "The route list, or the form to fill in by hand, to print beforehand.",
            "De routelijst, of het formulier voor de pen, om vooraf te printen."
        ),
        (
            "The form for tallies and intakes, instead of the route list.",
            "Het formulier om te turven en voor intakes, in plaats van de routelijst."
        ),
    ]
}
