import KaderApp
import KaderDomain
import KaderStore

extension Dependencies {
    /// Notes in the access log that somebody's file is looked at; nothing where nobody is named.
    func noteLook(at person: Contact.ID?) throws {
        if let person { try store.note(.openedPerson, of: person) }
    }
}
