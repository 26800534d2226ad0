extension HelpWords {
    /// More of them: what is asked of each.
    static let tableFacts: [(String, String)] = [
        (
            "What follows from it.",
            "Wat eruit volgt."
        ),
        (
            "The id of the person who does what follows, or none.",
            "Het id van wie doet wat eruit volgt, of none."
        ),
        (
            "By when, or none.",
            "Voor wanneer, of none."
        ),
        (
            "On which day it was done, or none.",
            "Op welke dag het gedaan is, of none."
        ),
        (
            "The code of the fund: see kader fund list.",
            "De code van het fonds: zie kader fund list."
        ),
        (
            "On which conditions.",
            "Op welke voorwaarden."
        ),
        (
            "Whether it gives vouchers to people.",
            "Of het vouchers geeft aan mensen."
        ),
        (
            "Where this comes from.",
            "Waar dit vandaan komt."
        ),
        (
            "In whole euros, or none.",
            "In hele euro's, of none."
        ),
        (
            "The day since when it has been so, or none.",
            "De dag sinds wanneer het zo staat, of none."
        ),
        (
            "The code of the sector.",
            "De code van de sector."
        ),
        (
            "Whether we take part.",
            "Of we meedoen."
        ),
        (
            "How many members work there: 0 to 3.",
            "Hoeveel leden er werken: 0 tot en met 3."
        ),
        (
            "How the theme stands in the plan: 0 to 3.",
            "Hoe het thema in het plan staat: 0 tot en met 3."
        ),
        (
            "What can be reached there: 0 to 3.",
            "Wat er te bereiken is: 0 tot en met 3."
        ),
        (
            "The id of the person who sits there, or none.",
            "Het id van wie er zit, of none."
        ),
        (
            "What was agreed. Repeat for more; none empties.",
            "Wat er is afgesproken. Herhaal voor meer; none maakt leeg."
        ),
        (
            "Who takes part. Repeat for more; none empties.",
            "Wie meedoet. Herhaal voor meer; none maakt leeg."
        ),
        (
            "What we ask: '+ met', '- not met', '? not known'. Repeat for more; none empties.",
            "Wat we vragen: '+ voldaan', '- niet voldaan', '? onbekend'. Herhaal voor meer; none maakt leeg."
        ),
        (
            "What pays for it.",
            "Wie of wat het betaalt."
        ),
        (
            "How many people it is about, or none.",
            "Om hoeveel mensen het gaat, of none."
        ),
        (
            "What we do in it.",
            "Wat wij erin doen."
        ),
        (
            "The day of the next meeting, or none.",
            "De dag van het volgende overleg, of none."
        ),
        (
            "The id of the agreement: see kader cao list.",
            "Het id van de afspraak: zie kader cao list."
        ),
        (
            "How far it is used.",
            "Hoe ver het benut is."
        ),
        (
            "What it means here: which course, with whom.",
            "Wat het hier wordt: welke scholing, met wie."
        ),
        (
            "Seats that are vacant or end within 60 days.",
            "Zetels die leeg zijn of binnen 60 dagen aflopen."
        ),
        (
            "Cao agreements that a region does not use yet.",
            "Afspraken die een regio nog niet benut."
        ),
        (
            "Funds that pay for schooling, and whom they suit.",
            "Fondsen die scholing betalen, en bij wie ze passen."
        ),
        (
            "Code, name, for where, how sure that is, remark.",
            "Code, naam, voor waar, hoe zeker dat is, opmerking."
        ),
        (
            "Code, name, why, open or not, how sure that is.",
            "Code, naam, waarom, open of niet, hoe zeker dat is."
        ),
        (
            "By where somebody lives or works, and by their sector.",
            "Op waar iemand woont of werkt, en op de sector."
        ),
        (
            "The id of a person: where they live is on their card.",
            "Het id van een persoon: waar die woont staat op de kaart."
        ),
        (
            "The municipality where they live, by name or code.",
            "De gemeente waar die woont, met naam of code."
        ),
        (
            "The municipality where they work, by name or code.",
            "De gemeente waar die werkt, met naam of code."
        ),
        (
            "One list of elections, deadlines, seats, meetings, decisions, funds.",
            "Eén lijst van verkiezingen, deadlines, zetels, vergaderingen, besluiten, fondsen."
        ),
        (
            "Only days that match, such as 'who:fund !region:-' or 'state:overdue'.",
            "Alleen dagen die eraan voldoen, als 'wie:fonds !regio:-' of 'stand:laat'."
        ),
        (
            "Day, what kind, what, region, overdue or not, id.",
            "Dag, wat voor iets, wat, regio, te laat of niet, id."
        ),
        (
            "The same as a calendar file, which names nobody.",
            "Hetzelfde als agendabestand, zonder namen van mensen."
        ),
    ]
}
