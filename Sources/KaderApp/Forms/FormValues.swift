public import KaderDomain
public import TerminalUI

/// What is filled in in a form: by the id of the field.
public struct FormValues: Hashable, Sendable, Codable {
    public var values: [String: FieldValue]

    /// The form in which they are filled in, where that holds something; not kept with a draft.
    var holder: String?

    public init(_ values: [String: FieldValue] = [:]) {
        self.values = values
    }

    private enum CodingKeys: String, CodingKey { case values }

    public subscript(id: String) -> FieldValue? {
        get { values[id] }
        set { values[id] = newValue }
    }

    /// What is typed, without blanks around it; blank where the field is not there.
    public func text(_ id: String) -> String {
        guard case .text(let text) = values[id] else { return "" }
        let trimmed = text.drop(while: \.isWhitespace)
        return String(trimmed.reversed().drop(while: \.isWhitespace).reversed())
    }

    public func chosen(_ id: String) -> [String] {
        if case .chosen(let ids) = values[id] { ids } else { [] }
    }

    /// The first that is chosen, or nil.
    public func choice(_ id: String) -> String? { chosen(id).first }

    public func identifier<T>(_ id: String) -> Identifier<T>? {
        choice(id).flatMap { Identifier<T>($0) }
    }

    public func identifiers<T>(_ id: String) -> [Identifier<T>] {
        chosen(id).compactMap { Identifier<T>($0) }
    }

    public func isOn(_ id: String) -> Bool {
        values[id] == .toggle(true)
    }

    /// The day that is typed; nil where there is none or it is not one.
    public func day(_ id: String, today: Day) -> Day? {
        Day(typed: text(id), today: today)
    }

    public func time(_ id: String) -> TimeOfDay? {
        TimeOfDay(typed: text(id))
    }
}
