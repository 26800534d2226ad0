import KaderApp
import KaderDomain

extension ContactCommand {
    /// A person with what is to come, what they do and what has been.
    static func card(_ person: PersonDetail, _ kader: Dependencies) -> Card {
        let language = kader.language
        var card = card(person.contact, language)
        card.add(
            Phrase(kind: "restriction"), person.restriction.map { "\($0.from): \($0.reason)" })
        for part in person.parts {
            card.add(.alsoKnownAs, "\(part.name) (\(part.id))")
        }
        for dossier in person.dossiers {
            let words = [dossier.title[language], dossier.told(language)].filter { !$0.isEmpty }
            card.add(
                Phrase(kind: "dossier"), "\(words.joined(separator: ", ")) (\(dossier.id))")
        }
        for entry in person.coming { card.add(.appointment, line(entry, language)) }
        for role in person.roles {
            let ends = [role.period.from, role.period.until].map { $0?.description ?? "" }
            let period = ends == ["", ""] ? "" : ends.joined(separator: "–")
            card.add(
                role.label,
                [role.network, period].filter { !$0.isEmpty }.joined(separator: ", "))
        }
        if let consulent = person.consulent {
            card.add(
                Phrase(nl: "consulent", en: "consulent"),
                consulent.services.map { $0.label[language] }.joined(separator: ", "))
        }
        for entry in person.taxQuestions {
            let question = entry.question
            card.add(
                Phrase(kind: "taxQuestion"),
                [
                    "\(Amsterdam.local(question.asked).day)", question.question, question.answer,
                    "(\(question.id))",
                ].filter { !$0.isEmpty }.joined(separator: ", "))
        }
        for entry in person.past { card.add(.before, line(entry, language)) }
        return card
    }

    private static func line(_ entry: AppointmentEntry, _ language: Language) -> String {
        let appointment = entry.appointment
        return [
            "\(appointment.day) \(appointment.hours)", entry.place.description,
            appointment.service.label[language], entry.consulenten.joined(separator: ", "),
            appointment.state == .cancelled ? appointment.state.label[language] : "",
        ].filter { !$0.isEmpty }.joined(separator: ", ")
    }
}

extension Phrase {
    fileprivate static let alsoKnownAs = Phrase(nl: "ook bekend als", en: "also known as")
    fileprivate static let appointment = Phrase(nl: "afspraak", en: "appointment")
    fileprivate static let before = Phrase(nl: "geweest", en: "past")
}
