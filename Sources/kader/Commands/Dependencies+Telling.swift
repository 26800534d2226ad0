import KaderApp
import KaderDomain
import KaderStore

extension Dependencies {
    /// The id of what was stored, as data, and that it was, in words.
    func tellSaved<T>(_ id: Identifier<T>) throws {
        try tell(id, .saved)
    }

    /// The same of several that were stored together.
    func tellSaved<T>(_ ids: [Identifier<T>]) throws {
        for id in ids { Output.show(id.description) }
        Output.tell(Phrase.saved[language])
    }

    /// Who of the waiting list could have what came free; nothing where nobody could.
    func tellWhoIsNext(afterCancelling ids: [Appointment.ID]) throws {
        let next = try store.nextInLine(afterCancelling: ids)
        if let phrase = Phrase(nextInLine: next) { Output.tell(phrase[language]) }
    }

    func tell<T>(_ id: Identifier<T>, _ phrase: Phrase) throws {
        Output.show(id.description)
        Output.tell(phrase[language])
    }
}
