extension HelpWords {
    /// Conversations: employers, problems, registrations.
    static let registrations: [(String, String)] = [
        (
            "Employers, their other names and places of work.",
            "Werkgevers, hun andere namen en vestigingen."
        ),
        (
            "Id, name, sector, municipality, other names.",
            "Id, naam, sector, gemeente, andere namen."
        ),
        (
            "Beginnings of words of a name, another name or a place of work.",
            "Het begin van woorden van een naam, een andere naam of een vestiging."
        ),
        (
            "One employer: names, places of work, parts, visits.",
            "Een werkgever: namen, vestigingen, delen, bezoeken."
        ),
        (
            "The id of the employer.",
            "Het id van de werkgever."
        ),
        (
            "Take an employer out of the lists.",
            "Haal een werkgever uit de lijsten."
        ),
        (
            "Two are one: what counted for this counts for that.",
            "Twee zijn er een: wat voor deze telde, telt voor die."
        ),
        (
            "The id of the employer that is part of the other.",
            "Het id van de werkgever die de andere is."
        ),
        (
            "The id of the employer that stays.",
            "Het id van de werkgever die blijft."
        ),
        (
            "They were two after all; nothing was lost.",
            "Het waren er toch twee; er is niets verloren."
        ),
        (
            "The id of the employer that was merged.",
            "Het id van de werkgever die is samengevoegd."
        ),
        (
            "Another name. Repeat for more.",
            "Een andere naam. Herhaal voor meer."
        ),
        (
            "The code of a sector.",
            "De code van een sector."
        ),
        (
            "The CBS code of the municipality of its seat: GM0344.",
            "De CBS-code van de gemeente waar hij zit: GM0344."
        ),
        (
            "The id of the official to whom its signals go, or none.",
            "Het id van de bestuurder naar wie de signalen gaan, of none."
        ),
        (
            "Add an employer; prints its id.",
            "Voeg een werkgever toe; toont het id."
        ),
        (
            "What people call it.",
            "Hoe mensen het noemen."
        ),
        (
            "Change an employer; what is left out stays.",
            "Wijzig een werkgever; wat je niet noemt blijft."
        ),
        (
            "A name that it no longer has. Repeat for more.",
            "Een naam die niet meer geldt. Herhaal voor meer."
        ),
        (
            "Places of work of an employer.",
            "Vestigingen van een werkgever."
        ),
        (
            "Add a place of work; prints its id.",
            "Voeg een vestiging toe; toont het id."
        ),
        (
            "The CBS code of its municipality.",
            "De CBS-code van de gemeente."
        ),
        (
            "Change a place of work; what is left out stays.",
            "Wijzig een vestiging; wat je niet noemt blijft."
        ),
        (
            "Bring an employer back from the archive.",
            "Haal een werkgever terug uit het archief."
        ),
        (
            "Visits of the last 13 weeks by problem, as counts.",
            "Bezoeken van de laatste 13 weken per probleem, als aantallen."
        ),
        (
            "Remove a place of work.",
            "Haal een vestiging weg."
        ),
        (
            "The id of the place of work.",
            "Het id van de vestiging."
        ),
        (
            "What people come for, as a short list of codes.",
            "Waar mensen voor komen, als korte lijst codes."
        ),
        (
            "Code, name, other words, whether it can be chosen.",
            "Code, naam, andere woorden, of het te kiezen is."
        ),
        (
            "Beginnings of words of a code, a name or another word.",
            "Het begin van woorden van een code, een naam of een ander woord."
        ),
        (
            "Change a problem, or add one under a new code.",
            "Wijzig een probleem, of voeg er een toe onder een nieuwe code."
        ),
        (
            "The code: a group, a dot and a word, such as loon.achterstand.",
            "De code: een groep, een punt en een woord, zoals loon.achterstand."
        ),
        (
            "Its name in Dutch.",
            "De naam in het Nederlands."
        ),
        (
            "Its name in English.",
            "De naam in het Engels."
        ),
        (
            "Another word for it. Repeat for more.",
            "Een ander woord ervoor. Herhaal voor meer."
        ),
        (
            "Whether it can be chosen.",
            "Of het te kiezen is."
        ),
        (
            "Visits: who came, for what, what was agreed.",
            "Bezoeken: wie kwam, waarvoor, wat is afgesproken."
        ),
        (
            "Id, day, where, service, who, problems, employers.",
            "Id, dag, waar, dienst, wie, problemen, werkgevers."
        ),
        (
            "The last day; today if left out.",
            "De laatste dag; vandaag als je niets noemt."
        ),
        (
            "How many days back.",
            "Hoeveel dagen terug."
        ),
        (
            "Only those of this person.",
            "Alleen die van deze persoon."
        ),
        (
            "Only those about this employer, its parts included.",
            "Alleen die over deze werkgever, met zijn delen."
        ),
        (
            "One visit, whole.",
            "Een bezoek, helemaal."
        ),
        (
            "The id of the registration.",
            "Het id van de registratie."
        ),
        (
            "Remove a visit that was written down by mistake.",
            "Haal een bezoek weg dat per ongeluk is opgeschreven."
        ),
        (
            "The id of the person who came; left out for a visit without a name. Or none.",
            "Het id van wie kwam; weg voor een bezoek zonder naam. Of none."
        ),
        (
            "The id of the person who advised. Repeat for two.",
            "Het id van wie adviseerde. Herhaal voor twee."
        ),
        (
            "Who it is with; employer if --employer is given.",
            "Met wie iemand te maken heeft; werkgever als je --employer noemt."
        ),
        (
            "The id of the employer, agency or client.",
            "Het id van de werkgever, het uitzendbureau of de opdrachtgever."
        ),
        (
            "The id of the company that hires from the agency.",
            "Het id van het bedrijf dat van het uitzendbureau inleent."
        ),
        (
            "Codes of problems with commas in between, three at most: kader problem list.",
            "Codes van problemen met komma's ertussen, hoogstens drie: kader problem "
                + "list."
        ),
        (
            "The code of a sector; that of the employer if left out.",
            "De code van een sector; die van de werkgever als je niets noemt."
        ),
        (
            "The region (code, name or municipality); that of the house if left out.",
            "De regio (code, naam of gemeente); die van het huis als je niets noemt."
        ),
        (
            "What they move between.",
            "Waartussen iemand beweegt."
        ),
        (
            "How soon something has to be done.",
            "Hoe snel er iets moet gebeuren."
        ),
        (
            "The last day on which something can be done, or none.",
            "De laatste dag waarop nog iets kan, of none."
        ),
        (
            "What they asked.",
            "Wat iemand vroeg."
        ),
        (
            "What they were told.",
            "Wat er is gezegd."
        ),
        (
            "What was agreed.",
            "Wat er is afgesproken."
        ),
        (
            "Who does what was agreed.",
            "Wie doet wat is afgesproken."
        ),
        (
            "Whether it goes to the legal department.",
            "Of het naar juridisch gaat."
        ),
        (
            "Register a visit; prints its id.",
            "Registreer een bezoek; toont het id."
        ),
        (
            "Change a registration; what is left out stays.",
            "Wijzig een registratie; wat je niet noemt blijft."
        ),
        (
            "The day; today if left out.",
            "De dag; vandaag als je niets noemt."
        ),
        (
            "The kind of spreekuur.",
            "Het soort spreekuur."
        ),
    ]
}
