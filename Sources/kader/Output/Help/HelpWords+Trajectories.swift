extension HelpWords {
    /// Career trajectories.
    static let trajectories: [(String, String)] = [
        (
            "Career trajectories: plan of approach, agreed period, how they ended.",
            "Loopbaantrajecten: plan van aanpak, afgesproken periode, hoe ze eindigden."
        ),
        (
            "Id, who, with whom, from, until, goals, result.",
            "Id, wie, met wie, vanaf, tot en met, doelen, resultaat."
        ),
        (
            "The one that ends first is on top; ! means that the end is near.",
            "Wat het eerst afloopt staat bovenaan; bij ! is het einde dichtbij."
        ),
        ("Only those with this adviser.", "Alleen die met deze adviseur."),
        (
            "One trajectory with its plan of approach.",
            "Een traject met het plan van aanpak."
        ),
        ("The id of the trajectory.", "Het id van het traject."),
        ("Begin a trajectory; prints its id.", "Begin een traject; geeft het id."),
        (
            "One at a time for a member: our assumption, see kader setting.",
            "Een tegelijk per lid: onze aanname, zie kader setting."
        ),
        ("The id of the person it is for.", "Het id van voor wie het is."),
        ("The id of the adviser.", "Het id van de adviseur."),
        ("Why they can have one.", "Waarom iemand er een kan krijgen."),
        (
            "More about why; an exception needs it.",
            "Meer over waarom; bij een uitzondering hoort het erbij."
        ),
        ("The first day; today if left out.", "De eerste dag; zonder deze optie vandaag."),
        ("The last agreed day.", "De laatste afgesproken dag."),
        ("A personal goal. Repeat for more.", "Een persoonlijk doel. Herhaal voor meer."),
        (
            "Change a trajectory; what is left out stays.",
            "Wijzig een traject; wat je niet geeft blijft."
        ),
        ("Make the agreed period longer.", "Maak de afgesproken periode langer."),
        ("Why it becomes longer.", "Waarom die langer wordt."),
        ("End a trajectory, with what came of it.", "Sluit een traject af, met wat eruit kwam."),
        ("How it ended.", "Waarmee het eindigde."),
        (
            "What the member says about it, in their own words.",
            "Wat het lid ervan zegt, in eigen woorden."
        ),
        (
            "The id of a goal that was reached. Repeat for more.",
            "Het id van een doel dat is gehaald. Herhaal voor meer."
        ),
        (
            "Remove a trajectory that was made by mistake.",
            "Haal een traject weg dat een vergissing was."
        ),
        ("Add a personal goal; prints its id.", "Voeg een persoonlijk doel toe; geeft het id."),
        ("The goal, in the member's words.", "Het doel, in de woorden van het lid."),
        ("Add a step with its day; prints its id.", "Voeg een stap met een dag toe; geeft het id."),
        ("What is done.", "Wat er gebeurt."),
        ("By which day.", "Voor welke dag."),
        (
            "Add a training or workshop; prints its id.",
            "Voeg een training of workshop toe; geeft het id."
        ),
        ("What it is called.", "Hoe die heet."),
        ("When it is.", "Wanneer die is."),
        (
            "A goal, step or training is done, dropped or open.",
            "Een doel, stap of training is gehaald, vervallen of open."
        ),
        (
            "The id of the line: see kader trajectory show.",
            "Het id van de regel: zie kader trajectory show."
        ),
        ("How it stands.", "Hoe het staat."),
        ("Remove a goal, step or training.", "Haal een doel, stap of training weg."),
        (
            "Id of the adviser, name, how many, at most.",
            "Id van de adviseur, naam, hoeveel, hoogstens."
        ),
        (
            "How many an adviser can have before it warns.",
            "Hoeveel een adviseur er kan hebben voor kader waarschuwt."
        ),
        (
            "How many, or none for the number that is set for all.",
            "Hoeveel, of none voor wat voor iedereen is ingesteld."
        ),
    ]
}
