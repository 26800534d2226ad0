import KaderApp
import KaderDomain

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

    func tell<T>(_ id: Identifier<T>, _ phrase: Phrase) throws {
        Output.show(id.description)
        Output.tell(phrase[language])
    }
}
