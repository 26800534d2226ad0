extension HelpWords {
    /// Quality tests of work.
    static let qualityTests: [(String, String)] = [
        (
            "Quality tests of work: the four A's, and the verdict.",
            "Kwaliteitstoetsen van werk: de vier A's, en het oordeel."
        ),
        (
            "Id, day, what, name, employer, verdict, open points.",
            "Id, dag, wat, naam, werkgever, oordeel, open punten."
        ),
        ("Only those at this employer, by id.", "Alleen die bij deze werkgever, met zijn id."),
        (
            "Only those of this action of a plan, by id.",
            "Alleen die van dit actiepunt van een plan, met zijn id."
        ),
        ("One test, question by question.", "Eén toets, vraag voor vraag."),
        ("The id of the test.", "Het id van de toets."),
        (
            "Test a vacancy, a project or an arrangement; prints its id.",
            "Toets een vacature, een project of een arrangement; geeft het id."
        ),
        (
            "It passes only if every answer is yes.",
            "Het voldoet alleen als elk antwoord ja is."
        ),
        ("What it is called.", "Hoe het heet."),
        ("What is tested.", "Wat er getoetst wordt."),
        (
            "The id of the employer where the work is.",
            "Het id van de werkgever waar het werk is."
        ),
        (
            "The id of the employer where the work is, or none.",
            "Het id van de werkgever waar het werk is, of none."
        ),
        (
            "The id of the action of a plan that it is about.",
            "Het id van het actiepunt van een plan waar het over gaat."
        ),
        (
            "On which day it was tested; today if left out.",
            "Op welke dag het getoetst is; zonder deze optie vandaag."
        ),
        ("On which day it was tested.", "Op welke dag het getoetst is."),
        ("A question with the answer yes.", "Een vraag waarop het antwoord ja is."),
        ("A question with the answer no.", "Een vraag waarop het antwoord nee is."),
        ("A question to which nobody knows the answer.", "Een vraag waarvan niemand het weet."),
        (
            "The verdict; nobody judged if left out.",
            "Het oordeel; zonder deze optie is er nog geen."
        ),
        ("The verdict, or none.", "Het oordeel, of none."),
        ("Why, or on which conditions.", "Waarom, of onder welke voorwaarden."),
        (
            "Change a test: what is left out stays.",
            "Wijzig een toets: wat je weglaat, blijft."
        ),
        ("Remove a test.", "Haal een toets weg."),
    ]
}
