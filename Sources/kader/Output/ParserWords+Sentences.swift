extension ParserWords {
    /// English and Dutch, with a `*` for each word that is filled in, in the same order. A sentence
    /// stands before a shorter one that matches it too.
    static let sentences = parser + ours

    /// Those of argument-parser 1.8.2.
    private static let parser = [
        ("  See '*' for more information.", "  Zie '*' voor meer."),
        ("Unknown option '*'. Did you mean '*'?", "Onbekende optie '*'. Bedoelde je '*'?"),
        ("Unknown option '*'", "Onbekende optie '*'."),
        ("Missing value for '*' in '*'", "Er ontbreekt een waarde bij '*' in '*'."),
        ("Missing value for '*'", "Er ontbreekt een waarde bij '*'."),
        (
            "The option '*' does not take any value, but '*' was specified.",
            "De optie '*' heeft geen waarde, maar er staat '*'."
        ),
        ("Unexpected argument '*'", "Dit hoort hier niet: '*'."),
        ("* unexpected arguments: '*'", "* woorden horen hier niet: '*'."),
        (
            "Value to be set with flag '*' had already been set with flag '*'",
            "'*' gaat niet samen met '*'."
        ),
        ("Missing expected argument '*'", "Er ontbreekt '*'."),
        ("Missing one of: '*'", "Er ontbreekt een van: '*'."),
        (
            "The value '*' is invalid for '*'. Please provide one of *.",
            "De waarde '*' past niet bij '*'. Kies uit *."
        ),
        (
            "The value '*' is invalid for '*'. Please provide one of the following:",
            "De waarde '*' past niet bij '*'. Kies uit:"
        ),
        ("The value '*' is invalid for '*': *", "De waarde '*' past niet bij '*': *"),
        ("The value '*' is invalid for '*'", "De waarde '*' past niet bij '*'."),
        ("'*' or '*'", "'*' of '*'"),
        ("'*' and '*'", "'*' en '*'"),
        ("Missing required subcommand.", "Er ontbreekt een opdracht."),
        ("Invalid option: *", "Geen goede optie: *"),
        (
            "Can't autodetect a supported shell.", "Welke shell je gebruikt is niet te zien."
        ),
        (
            "Can't generate completion scripts for '*'.",
            "Voor '*' kan kader geen aanvulling maken."
        ),
        (
            "Please use --generate-completion-script=<shell> with one of:",
            "Gebruik --generate-completion-script=<shell> met een van:"
        ),
    ]

    /// Those of kader's own commands.
    private static let ours = [
        (
            "Somebody was told, or not: choose one of the two.",
            "Iemand is ingelicht of niet: kies een van de twee."
        ),
        ("'*' is not the name of an account.", "'*' is geen naam van een account."),
        (
            "Say where: --house KEY, --online or --at PLACE.",
            "Zeg waar: --house SLEUTEL, --online of --at PLEK."
        ),
        (
            "Give --version N, or --seen where there is none to choose.",
            "Geef --version N, of --seen als er niets te kiezen is."
        ),
        (
            "Give either --contact or --heads.",
            "Geef --contact of --heads, een van beide."
        ),
        (
            "Give just one: --to, --official or --partner.",
            "Geef --to, --official of --partner, een van de drie."
        ),
        ("--partner is blank.", "--partner is leeg."),
        (
            "Say who: --contact ID, or a --registration with a name.",
            "Zeg wie: --contact ID, of een --registration met een naam."
        ),
        (
            "Give --employer, --problem or both, or --problem with --sector or --region.",
            "Geef --employer, --problem of allebei, of --problem met --sector of --region."
        ),
        (
            "A step needs a code like bankruptcy.information, --nl, --en and --days.",
            "Een stap heeft een code nodig zoals bankruptcy.information, --nl, --en en --days."
        ),
        (
            "A problem needs a code like loon.achterstand, --nl and --en.",
            "Een probleem heeft een code nodig zoals loon.achterstand, --nl en --en."
        ),
        (
            "--party * does not go with what you named.",
            "--party * gaat niet samen met wat je noemde."
        ),
        ("--days is 1 to 36600.", "--days is 1 tot en met 36600."),
        ("--maximum must be at least 1.", "--maximum moet minstens 1 zijn."),
        (
            "A basic training counts for good: leave out --valid.",
            "Een basistraining blijft geldig: laat --valid weg."
        ),
        ("--valid comes before --done.", "--valid ligt voor --done."),
        (
            "Give either --person or --employer, and somebody else.",
            "Geef --person of --employer, een van beide, en iemand anders."
        ),
        ("Give either --day or --week.", "Geef --day of --week, een van beide."),
        (
            "--day takes --from and --until, the end after the beginning.",
            "Bij --day horen --from en --until, het einde na het begin."
        ),
        (
            "--days must be from 1 to 800, --limit from 1 to 50.",
            "--days gaat van 1 tot 800, --limit van 1 tot 50."
        ),
        (
            "There is no command '*'. Did you mean '*'?",
            "Er is geen opdracht '*'. Bedoelde je '*'?"
        ),
        ("There is no command '*'.", "Er is geen opdracht '*'."),
        ("* is '*', which means nothing.", "* is '*'; dat betekent niets."),
        (
            "A field is taken from one of the two.",
            "Een veld komt van een van de twee."
        ),
        ("A name needs a family name.", "Bij een naam hoort een achternaam."),
        ("Give --house or --online, not both.", "Geef --house of --online, niet allebei."),
        ("Say where: --house KEY.", "Zeg waar: --house SLEUTEL."),
        (
            "Say what to sync with: a folder, an address or a name.",
            "Zeg waarmee: een map, een adres of een naam."
        ),
        ("A code goes with --encrypt.", "Een code hoort bij --encrypt."),
        ("--encrypt goes with --output.", "--encrypt hoort bij --output."),
        ("--to goes with --csv.", "--to hoort bij --csv."),
        ("Say with --to who gets it.", "Zeg met --to wie het krijgt."),
        ("Say with --purpose what it is for.", "Zeg met --purpose waar het voor is."),
        (
            "Nobody is named outside the union without their consent; say with --consent where that is.",
            "Buiten de bond wordt niemand genoemd zonder toestemming; zeg met --consent waar die staat."
        ),
        ("Weeks are 1 to 8.", "Weken gaan van 1 tot 8."),
        ("Slots are 0 to 50.", "Plekken gaan van 0 tot 50."),
        ("Say which houses.", "Zeg welke huizen."),
        ("Hours are 0 to 23.", "Uren gaan van 0 tot 23."),
        (
            "An appointment takes --house, --day and --time.",
            "Bij een afspraak horen --house, --day en --time."
        ),
        (
            "Choose one: --hand-over or --discard-drafts.",
            "Kies er een: --hand-over of --discard-drafts."
        ),
        ("There is no market *. See: *.", "Er is geen markt *. Zie: *."),
        ("A code has 25 letters and digits.", "Een code heeft 25 letters en cijfers."),
        ("Say where: --house KEY or --online.", "Zeg waar: --house SLEUTEL of --online."),
        ("Name a file, - or --template.", "Noem een bestand, - of --template."),
        ("There is no region *. Nearest: *.", "Er is geen regio *. Lijkt op: *."),
        ("There is no region *. See: *.", "Er is geen regio *. Zie: *."),
        ("'*' can be: *.", "'*' kan zijn: *."),
        (
            "--totals goes without --gaps and --municipalities.",
            "--totals gaat niet samen met --gaps en --municipalities."
        ),
        ("--mine is for networks.", "--mine is voor netwerken."),
        ("--mine and --region do not go together.", "--mine en --region gaan niet samen."),
        ("There is no province *.", "Er is geen provincie *."),
        ("There is no municipality *. See: *.", "Er is geen gemeente *. Zie: *."),
        ("There is no house *. See: *.", "Er is geen huis *. Zie: *."),
        ("There is no kind of organisation *.", "Er is geen soort organisatie *."),
        ("There is no fund *. See: *.", "Er is geen fonds *. Zie: *."),
        ("There is no sector *. Nearest: *.", "Er is geen sector *. Lijkt op: *."),
        ("There is no sector *.", "Er is geen sector *."),
        ("There is no view '*' of *. See: *.", "Er is geen weergave '*' van *. Zie: *."),
        ("There is no column *. There are: *.", "Er is geen kolom *. Wel: *."),
        ("There is no layer * of the agenda.", "De agenda heeft geen laag *."),
        (
            "How the agenda looks is only for spreekuur.",
            "Hoe de agenda eruitziet is er alleen bij spreekuur."
        ),
        (
            "The list of people has no --region.",
            "De lijst van personen heeft geen --region."
        ),
        (
            "--matching and --filter do not go together.",
            "--matching en --filter gaan niet samen."
        ),
        (
            "Of several people only --town and --standing can be changed.",
            "Van meer mensen kunnen alleen --town en --standing gewijzigd worden."
        ),
        (
            "The agenda has no --sort and no --region.",
            "De agenda heeft geen --sort en geen --region."
        ),
        ("--filter is wrong: *.", "--filter klopt niet: *."),
        (
            "--add-region stands alone; several networks need it.",
            "--add-region staat alleen; bij meer netwerken hoort het erbij."
        ),
        ("Give --with or --version, not both.", "Geef --with of --version, niet allebei."),
        (
            "Only state, owner and deadline change in several lines.",
            "Bij meer regels tegelijk wijzig je alleen stand, trekker en deadline."
        ),
        (
            "Several lines go --under one, after what is there.",
            "Meer regels gaan met --under onder één regel, achteraan."
        ),
        ("A name has 1 to * characters.", "Een naam heeft 1 tot en met * tekens."),
        ("--keys has '*', which is not a key.", "In --keys staat '*'; dat is geen toets."),
        ("--why, --day and --start go together.", "--why, --day en --start horen bij elkaar."),
        (
            "--days must be from 1 to 1830: five years.",
            "--days is van 1 tot en met 1830: vijf jaar."
        ),
        ("--csv and --json cannot be combined.", "--csv en --json gaan niet samen."),
        ("--through must not lie before --from.", "--through ligt niet voor --from."),
        ("--days must be from 1 to 100000.", "--days is van 1 tot en met 100000."),
        (
            "A room needs a name and a capacity of at least 1.",
            "Een ruimte heeft een naam en plaats voor minstens 1."
        ),
        ("--until must be after --from.", "--until ligt na --from."),
        ("--output goes with --svg.", "--output hoort bij --svg."),
        ("--svg and --json cannot be combined.", "--svg en --json gaan niet samen."),
        (
            "--year and --region do not go with a plan.",
            "--year en --region horen niet bij een plan."
        ),
        ("--year does not go with a plan.", "--year hoort niet bij een plan."),
        (
            "--json and a document cannot be combined.",
            "--json en een document gaan niet samen."
        ),
        (
            "--region, --year and --for go with --format md or html.",
            "--region, --year en --for horen bij --format md of html."
        ),
        ("--plan goes with --week.", "--plan hoort bij --week."),
        ("--room and --rehearse go with --plan.", "--room en --rehearse horen bij --plan."),
        ("--rehearse goes with --weekday.", "--rehearse hoort bij --weekday."),
        ("--end must be after --start.", "--end ligt na --start."),
        (
            "--until comes before --from, or --reason is blank.",
            "--until ligt voor --from, of --reason is leeg."
        ),
        ("--reason is blank.", "--reason is leeg."),
        ("Say which: --house KEY or --all.", "Zeg welk: --house SLEUTEL of --all."),
        ("There is no holiday *.", "Er is geen feestdag *."),
        (
            "Say when it ends: --through DAY or --count N.",
            "Zeg wanneer het eindigt: --through DAG of --count N."
        ),
        ("--count must be at least 1.", "--count is minstens 1."),
        ("Give --every or --monthly, not both.", "Geef --every of --monthly, niet allebei."),
        ("--every must be 1, 2 or 4.", "--every is 1, 2 of 4."),
        ("--until comes before --from.", "--until ligt voor --from."),
        (
            "'*' is not the id of a line, or a plan with --status.",
            "'*' is geen id van een regel, en geen plan met --status."
        ),
        ("Region plans run from 2023 to 2099.", "Regioplannen lopen van 2023 tot en met 2099."),
        ("--name is blank.", "--name is leeg."),
        (
            "Say for how many people a day: --people N.",
            "Zeg voor hoeveel mensen per dag: --people N."
        ),
        ("--housemates must be from 0 to 9.", "--housemates is 0 tot en met 9."),
        (
            "A number is out of its range, see kader service edit --help.",
            "Een getal valt buiten zijn grenzen, zie kader service edit --help."
        ),
    ]
}
