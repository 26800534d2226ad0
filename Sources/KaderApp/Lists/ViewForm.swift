public import KaderDomain
internal import KaderReference
internal import TerminalUI

/// The name of a view: to keep a list as it is now, or to call a view otherwise.
public struct ViewForm: FormDefinition {
    /// With its present name; blank for a new one.
    let view: SavedView

    /// The names of this list's views.
    let taken: [String]

    public init(saving view: SavedView, taken: [String]) {
        self.view = view
        self.taken = taken
    }

    public init(renaming view: SavedView, taken: [String]) {
        self.view = view
        self.taken = taken.filter { $0 != view.name }
    }

    var isNew: Bool { view.name.isEmpty }

    public var title: Phrase {
        isNew
            ? Phrase(nl: "Weergave bewaren", en: "Save the view")
            : Phrase(nl: "Weergave hernoemen", en: "Rename the view")
    }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        values.text("name").isEmpty ? ["name": .fillIn] : [:]
    }

    /// Warns of a view that has the name already.
    public func notes(on values: FormValues, today: Day) -> [String: Phrase] {
        let name = Folding.fold(values.text("name"))
        return taken.contains { Folding.fold($0) == name } ? ["name": .replaces] : [:]
    }

    func fields(_ language: Language, _ reference: Reference) -> [FormField] {
        let kept = view.kept(knowing: reference).map { $0[language] }
        return [
            FormField(
                id: "name", label: Phrase.name[language],
                kind: .text(maximum: SavedView.longestName), text: view.name, isRequired: true),
            FormField(
                id: "kept", label: Phrase.kept[language], kind: .text(maximum: 400),
                text: kept.isEmpty ? "–" : kept.joined(separator: " · "), isReadOnly: true),
        ]
    }
}

extension Phrase {
    fileprivate static let name = Phrase(nl: "Naam", en: "Name")
    fileprivate static let kept = Phrase(nl: "Bewaart", en: "Keeps")
    fileprivate static let replaces = Phrase(
        nl: "vervangt de weergave die zo heet", en: "replaces the view of that name")
}
