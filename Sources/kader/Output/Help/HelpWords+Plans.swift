extension HelpWords {
    /// Region plans and their lines.
    static let plans: [(String, String)] = [
        (
            "Region plans: themes, goals and actions.",
            "Regioplannen: thema's, doelen en actiepunten."
        ),
        (
            "Plan, status, actions done of all, overdue.",
            "Plan, stand, actiepunten klaar van alle, te laat."
        ),
        (
            "A plan with its themes, goals and actions, in order.",
            "Een plan met thema's, doelen en actiepunten, op volgorde."
        ),
        (
            "Start the plan of a region and year; prints its id.",
            "Begin het plan van een regio en jaar; drukt het id af."
        ),
        (
            "Change plans, or lines of one; what is left out stays.",
            "Wijzig plannen, of regels van een plan; wat je niet geeft blijft."
        ),
        (
            "Add a theme at the end of a plan; prints its id.",
            "Voeg onderaan een plan een thema toe; drukt het id af."
        ),
        (
            "Add a goal at the end of a theme; prints its id.",
            "Voeg onderaan een thema een doel toe; drukt het id af."
        ),
        (
            "Add an action at the end of a goal; prints its id.",
            "Voeg onderaan een doel een actiepunt toe; drukt het id af."
        ),
        (
            "Put a line elsewhere in its plan; at the end if no place is given.",
            "Zet een regel elders in het plan; onderaan waar je geen plek geeft."
        ),
        (
            "Mark actions as done: all of them or none.",
            "Zet actiepunten op klaar: alle, of geen."
        ),
        (
            "Remove lines from their plan, all or none; undo brings them back.",
            "Haal regels uit het plan, alle of geen; undo brengt ze terug."
        ),
        ("The analysis that a plan rests on.", "De analyse waar een plan op rust."),
        (
            "Each question with its answer, source and day.",
            "Elke vraag met antwoord, bron en dag."
        ),
        (
            "Answer a question, or change the answer.",
            "Beantwoord een vraag, of wijzig het antwoord."
        ),
        ("Which question or insight.", "Welke vraag of welk inzicht."),
        ("The answer.", "Het antwoord."),
        ("Where it is from.", "Waar het vandaan komt."),
        (
            "From which day it is; today if left out.",
            "Van welke dag het is; zonder deze optie vandaag."
        ),
        (
            "Remove an answer; undo brings it back.",
            "Haal een antwoord weg; undo brengt het terug."
        ),
        (
            "What a plan was when it was adopted: number, day, lines.",
            "Wat een plan was toen het werd vastgesteld: nummer, dag, regels."
        ),
        ("Show the lines of this version.", "Toon de regels van deze versie."),
        (
            "What is added, gone and changed since a version or another plan.",
            "Wat erbij, weg en gewijzigd is sinds een versie of een ander plan."
        ),
        (
            "Without either: since the latest version, or else since last year's plan.",
            "Zonder een van beide: sinds de laatste versie, anders sinds het plan van vorig jaar."
        ),
        ("Another plan, such as AM09-2026.", "Een ander plan, als AM09-2026."),
        ("A version of this plan, by its number.", "Een versie van dit plan, met haar nummer."),
        (
            "Take over what is unfinished into a later year: id, what, title.",
            "Neem over wat niet af is naar een later jaar: id, wat, titel."
        ),
        (
            "A second time changes nothing; undo takes all of it back.",
            "Nog eens verandert niets; undo haalt alles terug."
        ),
        (
            "The year to take it over to; the next if left out.",
            "Het jaar waarheen; zonder deze optie het volgende."
        ),
        (
            "Only say what would be taken over.",
            "Zeg alleen wat er overgenomen zou worden."
        ),
        (
            "Actions in time: id, from, deadline, overdue, state, title, region.",
            "Actiepunten in de tijd: id, vanaf, deadline, te laat, stand, titel, regio."
        ),
        (
            "The plan, such as AM09-2027 or Achterhoek-2027, or by its id; all if left out.",
            "Het plan, als AM09-2027 of Achterhoek-2027, of met zijn id; alle als je niets noemt."
        ),
        (
            "The year of all plans; this year if left out.",
            "Het jaar van alle plannen; dit jaar als je niets noemt."
        ),
        (
            "Of all plans only that of a region: code, name or municipality.",
            "Van alle plannen alleen dat van een regio: code, naam of gemeente."
        ),
        (
            "From the day on which it began, else the day on which it was made.",
            "Vanaf de dag waarop iemand eraan begon, of waarop het is gemaakt."
        ),
        (
            "The actions of a plan by state: state, id, deadline, owner, title.",
            "De actiepunten van een plan per stand: stand, id, deadline, trekker, titel."
        ),
        (
            "What was carried over or dropped comes last.",
            "Wat is doorgeschoven of vervallen komt achteraan."
        ),
        (
            "Only actions that match, such as 'state:done !owner:-'.",
            "Alleen actiepunten die voldoen, zoals 'stand:klaar !trekker:-'."
        ),
        (
            "Only how many lack what: of the regions and of the municipalities.",
            "Alleen hoeveel wat missen: van de regio's en van de gemeenten."
        ),
        ("Only of a year.", "Alleen van een jaar."),
        (
            "A label, such as promise:3, role:1 or by its name; repeat for more; none takes them off.",
            "Een label, zoals promise:3, role:1 of de naam; mag vaker; none haalt ze weg."
        ),
        ("Which fund or budget pays for it.", "Welk fonds of budget het betaalt."),
        ("What shows that it was reached.", "Waaruit blijkt dat het bereikt is."),
        (
            "The nine promises and eleven results: lines, lines with evidence, evidence.",
            "De negen beloften en elf resultaten: regels, regels met bewijs, bewijs."
        ),
        (
            "Only those that nothing shows yet.",
            "Alleen die waarvan nog niets blijkt."
        ),
        (
            "Only of a region: code, name or municipality.",
            "Alleen van een regio: code, naam of gemeente."
        ),
        (
            "Only those of a region: code, name or municipality.",
            "Alleen die van een regio: code, naam of gemeente."
        ),
        (
            "Only the networks that you accompany.",
            "Alleen de netwerken die jij begeleidt."
        ),
        (
            "The plan, such as AM09-2027 or Achterhoek-2027, or by its id.",
            "Het plan, als AM09-2027 of Achterhoek-2027, of met zijn id."
        ),
        (
            "Only lines that match, such as 'state:done !owner:-', with what they hang under.",
            "Alleen regels die voldoen, zoals 'stand:klaar !trekker:-', met waar ze onder hangen."
        ),
        ("The region: code, name or municipality.", "De regio: code, naam of gemeente."),
        ("The year.", "Het jaar."),
        (
            "Plans, such as AM09-2027, for --status; else the ids of lines.",
            "Plannen, als AM09-2027, voor --status; anders de id's van regels."
        ),
        ("How the plan stands.", "De stand van het plan."),
        ("The title of the line.", "De titel van de regel."),
        (
            "Who owns it: person:ID, network:ID, sector:CODE, campaign:NAME, or none.",
            "Wie het trekt: person:ID, network:ID, sector:CODE, campaign:NAAM, of none."
        ),
        ("With whom.", "Samen met wie."),
        (
            "The last day, such as 2027-03-01, or none.",
            "De laatste dag, zoals 2027-03-01, of none."
        ),
        ("How far it is.", "Hoe ver het is."),
        ("A note.", "Een notitie."),
        ("The title.", "De titel."),
        ("The id of the theme.", "Het id van het thema."),
        ("The id of the goal.", "Het id van het doel."),
        (
            "The id of the line; of several together with --under alone.",
            "Het id van de regel; van meer tegelijk alleen met --under."
        ),
        (
            "The id of the theme or goal to put it under; the same if left out.",
            "Het id van het thema of doel waar het onder komt; anders hetzelfde."
        ),
        ("The id of the line to put it after.", "Het id van de regel waar het na komt."),
        ("Put it first.", "Zet het vooraan."),
        ("The ids of the actions.", "De id's van de actiepunten."),
        ("The ids of the lines.", "De id's van de regels."),
    ]
}
