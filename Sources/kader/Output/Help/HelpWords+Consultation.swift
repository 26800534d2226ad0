extension HelpWords {
    /// The tables of regions: bodies, seats, funds, projects.
    static let tables: [(String, String)] = [
        (
            "Organisations with which we work in a region or in the country.",
            "Organisaties met wie we werken in een regio of in het land."
        ),
        (
            "Which of us knows whom at an organisation.",
            "Wie van ons kent wie bij een organisatie."
        ),
        (
            "Bodies that decide or advise: boards, tables.",
            "Overleggen waarin besloten of geadviseerd wordt: besturen, tafels."
        ),
        (
            "Who coordinates a region, and until when.",
            "Wie een regio coördineert, en tot wanneer."
        ),
        (
            "The id of its quality test: see kader quality-test list; or none.",
            "Het id van de kwaliteitstoets: zie kader quality-test list; of none."
        ),
        (
            "The id of the person who coordinates the region.",
            "Het id van wie de regio coördineert."
        ),
        (
            "Our seats in bodies: who holds them, until when.",
            "Onze zetels in overleggen: wie er zit, tot wanneer."
        ),
        (
            "Days on which a body meets, and what we bring in.",
            "Dagen waarop een overleg bij elkaar komt, en wat we inbrengen."
        ),
        (
            "Decisions, agreements and terms: by when, by whom.",
            "Besluiten, afspraken en termijnen: voor wanneer, door wie."
        ),
        (
            "When a fund is open, and on which conditions.",
            "Wanneer een fonds open is, en op welke voorwaarden."
        ),
        (
            "Applications to funds: amount and state.",
            "Aanvragen bij fondsen: bedrag en stand."
        ),
        (
            "Tables of a sector in a region, those that matter most first.",
            "Tafels van een sector in een regio, wat het meest telt eerst."
        ),
        (
            "Regional projects with our conditions, by phase.",
            "Regioprojecten met onze voorwaarden, op fase."
        ),
        (
            "Cao agreements that regions can use.",
            "Cao-afspraken die regio's kunnen verzilveren."
        ),
        (
            "How a region uses a cao agreement.",
            "Hoe een regio een cao-afspraak benut."
        ),
        (
            "Id, what, who or with what, state.",
            "Id, wat, wie of waarmee, stand."
        ),
        (
            "Only of this region (code, name or municipality), and of the whole country.",
            "Alleen van deze regio (code, naam of gemeente), en van heel het land."
        ),
        (
            "One of them, field by field.",
            "Eén ervan, veld voor veld."
        ),
        (
            "Add one; prints its id.",
            "Voeg er een toe; geeft het id."
        ),
        (
            "Change one: what is left out stays; none empties a field.",
            "Wijzig er een: wat je weglaat, blijft; none maakt een veld leeg."
        ),
        (
            "Remove one.",
            "Haal er een weg."
        ),
        (
            "The kind of organisation, by its code: UWV, ROC, WB.",
            "De soort organisatie, met haar code: UWV, ROC, WB."
        ),
        (
            "Its region (code, name or municipality), or none for the whole country.",
            "De regio (code, naam of gemeente), of none voor het hele land."
        ),
        (
            "What else there is to know.",
            "Wat er verder te weten is."
        ),
        (
            "The id of the organisation.",
            "Het id van de organisatie."
        ),
        (
            "The id of the person who works there.",
            "Het id van wie daar werkt."
        ),
        (
            "The id of the one of us who knows them.",
            "Het id van wie van ons hen kent."
        ),
        (
            "The id of an organisation that takes part. Repeat for more.",
            "Het id van een organisatie die meedoet. Herhaal voor meer."
        ),
        (
            "How often it meets, in words.",
            "Hoe vaak het bij elkaar komt, in woorden."
        ),
        (
            "The code of the fund that it steers, or none.",
            "De code van het fonds dat het aanstuurt, of none."
        ),
        (
            "The id of the body.",
            "Het id van het overleg."
        ),
        (
            "The id of the person who holds it, or none for a vacant seat.",
            "Het id van wie er zit, of none voor een lege zetel."
        ),
        (
            "The id of the substitute, or none.",
            "Het id van de vervanger, of none."
        ),
        (
            "The first day, or none.",
            "De eerste dag, of none."
        ),
        (
            "The last day, or none.",
            "De laatste dag, of none."
        ),
        (
            "What we bring in.",
            "Wat we inbrengen."
        ),
        (
            "Whether it is prepared.",
            "Of het is voorbereid."
        ),
        (
            "decision, agreement or term.",
            "decision, agreement of term: besluit, afspraak of termijn."
        ),
        (
            "What was decided or agreed.",
            "Wat er is besloten of afgesproken."
        ),
        (
            "The id of the body, or none.",
            "Het id van het overleg, of none."
        ),
        (
            "The region where it counts (code, name or municipality), or none.",
            "De regio waar het geldt (code, naam of gemeente), of none."
        ),
    ]
}
