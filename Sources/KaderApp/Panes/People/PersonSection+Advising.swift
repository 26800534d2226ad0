internal import KaderDomain
internal import TerminalUI

extension PersonSection {
    /// For what and when a consulent can be asked; never why they are absent. Empty for who advises
    /// nobody.
    static let advising = PersonSection(Phrase(nl: "Consulent", en: "Consulent")) { card in
        card.advising.map { .pair(label: $0.label, value: $0.value) }
    }
}

extension PersonCard {
    fileprivate var advising: [(label: String, value: String)] {
        guard let one = person.availability else { return [] }
        let role = one.consulent
        let places = role.houses.count
        let at = [
            places > 0
                ? Phrase(
                    nl: places == 1 ? "1 huis" : "\(places) huizen",
                    en: places == 1 ? "1 house" : "\(places) houses")[language] : "",
            role.isOnline ? "online" : "",
        ].filter { !$0.isEmpty }
        let facts: [(Phrase, String)] = [
            (Phrase(nl: "Stand", en: "Status"), role.status.label[language]),
            (Phrase(nl: "Waar", en: "Where"), at.joined(separator: ", ")),
            (
                Phrase(nl: "Talen", en: "Languages"),
                role.languages.map { $0.label[language] }.joined(separator: ", ")
            ),
            (
                Phrase(nl: "Beschikbaar", en: "Available"),
                role.pattern.map { $0.label[language] }.joined(separator: ", ")
            ),
            (
                Phrase(nl: "Per week", en: "Per week"),
                role.weeklyMaximum.map(atMost)?[language] ?? ""
            ),
        ]
        return (facts + trainings(one, today, language) + belongings(one, today, language))
            .filter { !$0.1.isEmpty }.map { (label: $0.0[language], value: $0.1) }
    }

    private func trainings(
        _ one: Availability, _ today: Day, _ language: Language
    ) -> [(Phrase, String)] {
        one.consulent.services.map { service in
            (service.title, one.training(for: service, on: today).label[language])
        }
    }

    private func belongings(
        _ one: Availability, _ today: Day, _ language: Language
    ) -> [(Phrase, String)] {
        let days = one.consulent.exceptions.filter { $0.day >= today }.map {
            (
                Phrase(nl: "Andere dag", en: "Other day"),
                "\($0.day.medium(in: language)) \($0.hours)"
            )
        }
        let away = one.absences.map {
            (Phrase(nl: "Afwezig", en: "Absent"), $0.words[language])
        }
        return days + away
    }

    private func atMost(_ count: Int) -> Phrase {
        Phrase(
            nl: count == 1 ? "hoogstens 1 afspraak" : "hoogstens \(count) afspraken",
            en: count == 1 ? "1 appointment at most" : "\(count) appointments at most")
    }
}

extension Service {
    /// Its label as the beginning of a line.
    fileprivate var title: Phrase {
        Phrase(nl: label.nl.capitalizedFirst, en: label.en.capitalizedFirst)
    }
}
