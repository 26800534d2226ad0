internal import KaderDomain
internal import TerminalUI

/// A free slot as an option of a form, and back: its id is `<spreekuur>@<time>`.
enum SlotChoice {
    static func id(_ slot: Slot) -> String { "\(slot.spreekuur)@\(slot.hours.from)" }

    /// - Parameter names: of the consulenten, by id.
    static func option(
        _ slot: Slot, _ names: [Contact.ID: String], _ language: Language
    ) -> ChoiceOption {
        let first = slot.consulenten.compactMap { names[$0]?.split(separator: " ").first }
        return ChoiceOption(
            id: id(slot), label: "\(slot.day.short(in: language)) \(slot.hours)",
            detail: first.joined(separator: ", "))
    }

    static func time(_ id: String) -> TimeOfDay? {
        id.split(separator: "@").last.flatMap { TimeOfDay(String($0)) }
    }

    static func spreekuur(_ id: String) -> Spreekuur.ID? {
        id.split(separator: "@").first.flatMap { Spreekuur.ID(String($0)) }
    }
}
