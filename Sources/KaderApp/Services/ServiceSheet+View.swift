internal import KaderDomain
internal import TerminalUI

extension ServiceSheet {
    /// The card of the service that is shown, and what holds for an appointment.
    func sections(_ language: Language) -> [DetailSection] {
        let terms = services[service]
        let answers = terms.card.answers.map {
            DetailRow.pair(label: $0.question[language], value: $0.answer[language])
        }
        let card = DetailSection(service.label[language], rows: answers)
        guard service.isByAppointment else { return [card] }
        return [card, DetailSection(Phrase.appointment[language], pairs: facts(terms, language))]
    }

    private func facts(
        _ terms: ServiceTerms, _ language: Language
    ) -> [(label: String, value: String)] {
        let audience = Standing.allCases.filter(terms.audience.contains)
            .map { $0.label[language] }.joined(separator: ", ")
        return [
            (Phrase(nl: "Duur", en: "Length"), "\(terms.minutes) min"),
            (Phrase(nl: "Consulenten", en: "Consulenten"), "\(terms.consulenten)"),
            (Phrase(nl: "Ervoor, erna", en: "Before, after"), Phrase(terms.buffers)[language]),
            (Phrase(nl: "Vooraf", en: "Ahead"), Phrase(ahead: terms)[language]),
            (Phrase(nl: "Open voor", en: "Open to"), audience),
        ].filter { !$0.1.isEmpty }.map { (label: $0.0[language], value: $0.1) }
    }
}

extension Phrase {
    fileprivate static let appointment = Phrase(nl: "De afspraak", en: "The appointment")

    /// Blank without buffers.
    fileprivate init(_ buffers: Buffers) {
        let text = "\(buffers.before) min, \(buffers.after) min"
        self.init(same: buffers == .none ? "" : text)
    }

    /// Blank where it is of no matter.
    fileprivate init(ahead terms: ServiceTerms) {
        let (hours, days) = (terms.leadHours, terms.horizonDays)
        let least = Phrase(
            nl: "minstens \(hours) uur", en: "at least \(hours) \(hours == 1 ? "hour" : "hours")")
        let most = days.map {
            Phrase(nl: "hoogstens \($0) dagen", en: "at most \($0) \($0 == 1 ? "day" : "days")")
        }
        let parts = [hours > 0 ? least : nil, most].compactMap(\.self)
        self.init(
            nl: parts.map(\.nl).joined(separator: ", "),
            en: parts.map(\.en).joined(separator: ", "))
    }
}
