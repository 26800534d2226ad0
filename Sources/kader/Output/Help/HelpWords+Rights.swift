extension HelpWords {
    /// Requests of people, restrictions and breaches.
    static let rights: [(String, String)] = [
        (
            "Requests from people about their data, restrictions, breaches (AVG).",
            "Verzoeken van mensen over hun gegevens, beperkingen, datalekken (AVG)."
        ),
        (
            "Let nothing about a person be changed or added until this is lifted.",
            "Laat niets van een persoon veranderen of erbij komen tot het is opgeheven."
        ),
        (
            "Why: what they dispute, or what they object to.",
            "Waarom: wat diegene betwist, of waartegen bezwaar is."
        ),
        (
            "Let a person be changed again; tell them first.",
            "Laat een persoon weer veranderen; zeg het diegene eerst."
        ),
        (
            "What people ask about their own data, and by when it is answered.",
            "Wat mensen over hun eigen gegevens vragen, en wanneer het antwoord er moet zijn."
        ),
        (
            "Id, what is asked, who, received, due, how it ended; due first in front.",
            "Id, wat er gevraagd is, wie, ontvangen, uiterlijk, hoe het afliep; wat eerst moet vooraan."
        ),
        ("Also those that were answered.", "Ook wat al beantwoord is."),
        ("One request.", "Eén verzoek."), ("The id of the request.", "Het id van het verzoek."),
        (
            "Write down a request; prints its id and by when it is answered.",
            "Leg een verzoek vast; geeft het id en tot wanneer je tijd hebt."
        ),
        (
            """
            The month counts from the day on which anybody in the union got it. Keep no copy of a \
            passport and no number: write down how you checked who they are.
            """,
            """
            De maand telt vanaf de dag waarop iemand in de bond het kreeg. Bewaar geen kopie van een \
            paspoort en geen nummer: schrijf op hoe je zag dat het diegene zelf is.
            """
        ),
        ("What is asked.", "Wat er gevraagd wordt."),
        ("The id of the person who asks.", "Het id van wie het vraagt."),
        (
            "Who asks, if they are not known here.",
            "Wie het vraagt, als die hier niet bekend is."
        ),
        (
            "On which day it came in; today if left out.",
            "Op welke dag het binnenkwam; vandaag als je niets zegt."
        ),
        (
            "How it was checked who asks; blank as long as it was not.",
            "Hoe gezien is wie het vraagt; leeg zolang dat niet gebeurd is."
        ),
        ("What they ask, in their words.", "Wat diegene vraagt, in eigen woorden."),
        (
            "Put a request off by two months: they were told in time, and why.",
            "Stel een verzoek twee maanden uit: dat is op tijd verteld, met de reden."
        ),
        (
            "Why it takes longer: it is complex, or they ask much.",
            "Waarom het langer duurt: het is ingewikkeld, of er is veel gevraagd."
        ),
        (
            "On which day they were told; today if left out.",
            "Op welke dag het verteld is; vandaag als je niets zegt."
        ),
        (
            "Say how a request ended, and what was answered.",
            "Zeg hoe een verzoek afliep, en wat er geantwoord is."
        ),
        ("How it ended.", "Hoe het afliep."), ("What was answered.", "Wat er geantwoord is."),
        (
            "On what ground it was not done, or not fully.",
            "Op welke grond het niet gedaan is, of niet helemaal."
        ),
        (
            "How it was checked who asks; as it was if left out.",
            "Hoe gezien is wie het vraagt; zoals het er stond als je niets zegt."
        ),
        ("On which day; today if left out.", "Op welke dag; vandaag als je niets zegt."),
    ]

    static let breaches: [(String, String)] = [
        (
            "What the law wants on paper, made from the file as it is.",
            "Wat de wet op papier wil hebben, gemaakt uit het bestand zoals het is."
        ),
        (
            """
            register: the processing register (art. 30). data-map: every personal column, for the \
            DPIA. matrix: who may do what. breaches: the breach log.
            """,
            """
            register: het verwerkingsregister (art. 30). data-map: elke kolom over mensen, voor de \
            DPIA. matrix: wie wat mag. breaches: het datalekkenlog.
            """
        ),
        ("Which document.", "Welk document."),
        (
            "The breach log, and the 72 hours to report one.",
            "Het log van datalekken, en de 72 uur om er een te melden."
        ),
        (
            "Id, when discovered, what happened, hours left, authority and people told.",
            "Id, wanneer ontdekt, wat er gebeurde, uren over, of de AP en de mensen het weten."
        ),
        ("One breach.", "Eén datalek."), ("The id of the breach.", "Het id van het datalek."),
        (
            "Write down a breach; prints its id and until when it can be reported.",
            "Leg een datalek vast; geeft het id en tot wanneer het gemeld kan worden."
        ),
        (
            "Every breach is in the log, also one that need not be reported.",
            "Elk datalek staat in het log, ook een dat niet gemeld hoeft te worden."
        ),
        (
            "What happened, without names of people.",
            "Wat er gebeurde, zonder namen van mensen."
        ),
        (
            "When somebody in the union first knew; now if left out.",
            "Wanneer iemand in de bond het voor het eerst wist; nu als je niets zegt."
        ),
        (
            "Update a breach: what is left out stays.",
            "Schrijf meer op van een datalek: wat je weglaat, blijft."
        ),
        (
            "Whose data: visitors of one day, members of a house.",
            "Van wie de gegevens zijn: bezoekers van een dag, leden van een huis."
        ),
        ("How many people.", "Hoeveel mensen."),
        (
            "Which data: names, membership, appointments.",
            "Welke gegevens: namen, lidmaatschap, afspraken."
        ),
        ("What it can mean for them.", "Wat het voor hen kan betekenen."),
        ("What was done about it.", "Wat eraan gedaan is."),
        ("When the authority was told.", "Wanneer het aan de AP gemeld is."),
        ("Why the authority is not told.", "Waarom het niet aan de AP gemeld wordt."),
        ("When the people themselves were told.", "Wanneer de mensen zelf het hoorden."),
        (
            "Why the people themselves are not told.",
            "Waarom de mensen zelf het niet horen."
        ),
        (
            "Why the authority was told after 72 hours.",
            "Waarom het na 72 uur aan de AP gemeld is."
        ),
    ]
}
