extension HelpWords {
    /// Companies in crisis.
    static let crises: [(String, String)] = [
        (
            "Companies in crisis: a playbook of dated steps.",
            "Bedrijven in crisis: een draaiboek van stappen met een dag."
        ),
        (
            "Id, day, employer, how it stands.",
            "Id, dag, werkgever, hoe het staat."
        ),
        (
            "Also those that are closed.",
            "Ook die zijn afgesloten."
        ),
        (
            "Only those of this employer and its parts.",
            "Alleen die van deze werkgever en wat erbij hoort."
        ),
        (
            "The steps of one: id, day, what, who, how it stands.",
            "De stappen van een crisis: id, dag, wat, wie, hoe het staat."
        ),
        (
            "The id of the crisis.",
            "Het id van de crisis."
        ),
        (
            "Begin with an employer; prints the id of the crisis.",
            "Begin met een werkgever; drukt het id van de crisis af."
        ),
        (
            "Its steps get days counted from the start.",
            "De stappen krijgen een dag, geteld vanaf het begin."
        ),
        (
            "The day from which steps are counted; today if left out.",
            "De dag vanaf wanneer stappen tellen; vandaag als je niets noemt."
        ),
        (
            "The code of a playbook.",
            "De code van een draaiboek."
        ),
        (
            "What is going on, in a sentence.",
            "Wat er speelt, in een zin."
        ),
        (
            "Who does what: a role, = and the id of a person. Repeat for more.",
            "Wie wat doet: een rol, = en het id van een persoon. Herhaal voor meer."
        ),
        (
            "Close a crisis, with what came of it.",
            "Sluit een crisis af met het resultaat."
        ),
        (
            "What came of it, and how people look back.",
            "Wat het opleverde, en hoe mensen terugkijken."
        ),
        (
            "Steps that still have to be done may stay so.",
            "Stappen die nog te doen zijn mogen zo blijven."
        ),
        (
            "Go on with one that was closed.",
            "Ga verder met een crisis die was afgesloten."
        ),
        (
            "The steps of a crisis: done, not needed, moved, assigned.",
            "De stappen van een crisis: klaar, niet nodig, verzet, toegewezen."
        ),
        (
            "One more thing to do; prints its id.",
            "Nog iets om te doen; drukt het id af."
        ),
        (
            "What to do.",
            "Wat er te doen is."
        ),
        (
            "The day by which it has to be done.",
            "De dag waarop het klaar moet zijn."
        ),
        (
            "The id of the person who does it.",
            "Het id van wie het doet."
        ),
        (
            "Move, assign or reword a step; what is left out stays.",
            "Verzet, geef of verwoord een stap; wat je niet noemt blijft."
        ),
        (
            "The id of the step.",
            "Het id van de stap."
        ),
        (
            "The id of the person who does it, or none.",
            "Het id van wie het doet, of none."
        ),
        (
            "It was done.",
            "Het is gedaan."
        ),
        (
            "The day on which it was done; today if left out.",
            "De dag waarop het gedaan is; vandaag als je niets noemt."
        ),
        (
            "It is not needed here, and why.",
            "Het is hier niet nodig, met waarom."
        ),
        (
            "Why it is not needed.",
            "Waarom het niet nodig is."
        ),
        (
            "It has to be done after all.",
            "Het is toch te doen."
        ),
        (
            "Remove a step that you entered by mistake.",
            "Haal een stap weg die je er per vergissing in zette."
        ),
        (
            "Not one that was done, nor one of somebody else: say that it is not needed.",
            "Niet een die gedaan is, en niet een van iemand anders: zeg dan dat hij niet nodig is."
        ),
        (
            "Remove a step of your own from a playbook.",
            "Haal een eigen stap uit een draaiboek."
        ),
        (
            "A crisis that was started keeps it, and undo brings it back. A step that comes with "
                + "the program is taken out of use: edit CODE --no-active.",
            "Een crisis die loopt houdt hem, en undo brengt hem terug. Een stap die bij het "
                + "programma hoort zet je uit gebruik: edit CODE --no-active."
        ),
        (
            "The steps that a crisis gets when it starts.",
            "De stappen die een crisis krijgt als ze begint."
        ),
        (
            "Code, days after the start, role, what, whether in use.",
            "Code, dagen na het begin, rol, wat, of de stap in gebruik is."
        ),
        (
            "Change a step, or add one under a new code.",
            "Wijzig een stap, of voeg er een toe onder een nieuwe code."
        ),
        (
            "A crisis that has started keeps its steps.",
            "Een crisis die al begonnen is houdt haar stappen."
        ),
        (
            "The code: a playbook, a dot and a word, such as bankruptcy.information.",
            "De code: een draaiboek, een punt en een woord, zoals bankruptcy.information."
        ),
        (
            "What to do, in Dutch.",
            "Wat er te doen is, in het Nederlands."
        ),
        (
            "What to do, in English.",
            "Wat er te doen is, in het Engels."
        ),
        (
            "How many days after the start, 0 to 730.",
            "Hoeveel dagen na het begin, 0 tot en met 730."
        ),
        (
            "Who does it, or none.",
            "Wie het doet, of none."
        ),
        (
            "Whether a new crisis gets it.",
            "Of een crisis die begint deze stap krijgt."
        ),
    ]
}
