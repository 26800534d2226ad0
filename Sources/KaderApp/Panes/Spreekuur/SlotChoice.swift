internal import KaderDomain
internal import TerminalUI

/// A free slot as an option of a form, and back: its id is `<spreekuur>@<time>`.
enum SlotChoice {
    static func id(_ slot: Slot) -> String { "\(slot.spreekuur)@\(slot.hours.from)" }

    /// - Parameters:
    ///   - names: of the consulenten, by id.
    ///   - place: what the place is called, or blank where it goes without saying.
    static func option(
        _ slot: Slot, _ names: [Contact.ID: String], at place: String = "", _ language: Language
    ) -> ChoiceOption {
        let first = slot.consulenten.compactMap { names[$0]?.split(separator: " ").first }
        let with = first.joined(separator: ", ")
        return ChoiceOption(
            id: id(slot), label: "\(slot.day.short(in: language)) \(slot.hours)",
            detail: place.isEmpty ? with : "\(place) · \(with)")
    }

    /// Stands where there is no slot: the waiting list instead.
    static func waiting(_ language: Language) -> ChoiceOption {
        let label = Phrase(
            nl: "niets vrij: zet op de wachtlijst", en: "nothing free: put on the waiting list")
        return ChoiceOption(id: waiting, label: label[language])
    }

    static let waiting = "waiting"

    static func time(_ id: String) -> TimeOfDay? {
        id.split(separator: "@").last.flatMap { TimeOfDay(String($0)) }
    }

    static func spreekuur(_ id: String) -> Spreekuur.ID? {
        id.split(separator: "@").first.flatMap { Spreekuur.ID(String($0)) }
    }
}
