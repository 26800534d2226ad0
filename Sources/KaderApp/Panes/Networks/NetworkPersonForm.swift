public import KaderDomain
internal import TerminalUI

/// A form of a network in which a person is chosen: what they are to it, or that they ask something.
///
/// The person is chosen by typing; who is not known yet is made there.
public protocol NetworkPersonForm: FormDefinition {
    /// The id of the field in which the person is chosen.
    static var personField: String { get }
}

extension NetworkPersonForm {
    public func notes(on values: FormValues, today: Day) -> [String: Phrase] {
        PeriodFields.notes(on: values, today: today)
    }

    public func fieldsDepending(on id: String) -> [String] { id == Self.personField ? [id] : [] }

    public func form(
        toMake query: String, for id: String, in values: FormValues
    ) -> FormKind? {
        .contact(ContactForm(name: query))
    }
}
