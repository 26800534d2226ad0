public import KaderDomain
internal import KaderReference

extension BusPaper {
    /// What was on a laptop that is lost, and what has to be done by when (AVG 33 and 34).
    ///
    /// - Parameter noticed: when somebody found that it was gone: from then on the 72 hours run.
    public func breach(_ load: BusLoad, noticed: LocalTime) -> Document {
        let due = Amsterdam.local(
            Instant(seconds: Amsterdam.importing(noticed).seconds + 72 * 3600))
        var page = Document(
            title: told("Laptop van de bus kwijt", "Bus laptop lost"), language: language)
        page.blocks = [
            .paragraph(
                told(
                    "Ontdekt: \(noticed). Melden aan de Autoriteit Persoonsgegevens uiterlijk \(due) (72 uur).",
                    "Noticed: \(noticed). Report to the data protection authority by \(due) (72 hours)."
                )),
            .heading(told("Nu doen", "Do now"), level: 2), .bullets(steps),
            .heading(told("Wat erop stond", "What was on it"), level: 2), .bullets(facts(load)),
            .table(
                [
                    [told("wie", "who"), told("welke gegevens", "which data")]
                ] + load.persons.map { [$0.name, $0.fields.map(label).joined(separator: ", ")] }),
        ]
        return page
    }

    private var steps: [String] {
        [
            told(
                "Bel de functionaris gegevensbescherming van de bond.",
                "Call the data protection officer of the union."),
            told(
                "Was de schijf versleuteld, en de laptop uit of op slot? Schrijf het op: dan hoeft wie erop staat het meestal niet te weten.",
                "Was the disk encrypted, and the laptop off or locked? Write it down: then the people on it usually need not be told."
            ),
            told(
                "Zo niet: vertel het wie hieronder staat, in gewone woorden.",
                "If not: tell those below, in plain words."),
            told(
                "Doe aangifte als hij gestolen is.", "Report it to the police if it was stolen."),
        ]
    }

    private func facts(_ load: BusLoad) -> [String] {
        [
            told(
                "Klaargemaakt \(Amsterdam.local(load.at)) door \(load.by).",
                "Prepared \(Amsterdam.local(load.at)) by \(load.by)."),
            told(
                "Agenda's tot en met \(load.until): ",
                "Agendas through \(load.until): ")
                + load.places.map { place in
                    place.house.flatMap { reference.house($0)?.name[language] } ?? "\(place)"
                }.joined(separator: ", "),
            told(
                "\(load.persons.count) mensen; \(load.slots) plekken voor de bus.",
                "\(load.persons.count) people; \(load.slots) slots for the bus."),
            told(
                "Daarbij wat die dag op de bus is opgeschreven en nog niet thuis was.",
                "Also what was written down on the bus that day and was not home yet."),
        ]
    }

    private func label(_ field: String) -> String {
        switch field {
        case "name": told("naam", "name")
        case "standing": told("lid of niet", "member or not")
        case "memberNumber": told("lidnummer", "member number")
        case "phone": told("telefoon", "phone")
        case "email": told("e-mail", "e-mail")
        case "town": told("woonplaats", "town")
        default: told("afspraak", "appointment")
        }
    }
}
