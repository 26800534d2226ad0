/// A closed set with a word for each.
public protocol Labelled: RawRepresentable, CaseIterable, Sendable where RawValue == String {
    var label: Phrase { get }
}
