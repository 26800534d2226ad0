import KaderApp
import KaderDomain
import KaderStore

/// A booking was refused and there is no other slot: what to type to put the person on the waiting
/// list.
struct NothingFree: Error {
    let error: SpreekuurError
    let request: BookingRequest
    let contact: Contact.ID
    let options: Options

    func lines(in language: Language) -> [String] {
        let lead = Phrase(nl: "Op de wachtlijst:", en: "On the waiting list:")[language]
        return [Phrase(error)[language], "\(lead) \(command)"]
    }

    /// As a shell reads it, for the same database.
    private var command: String {
        let file = options.database.map { ["--database", $0.quotedForShell] } ?? []
        let place = request.place.house.map { ["--house", $0] } ?? ["--online"]
        let words =
            ["kader", "waiting", "add", "--contact", "\(contact)", "--service"]
            + [request.service.rawValue] + place + ["--until", "\(request.day)"] + file
        return words.joined(separator: " ")
    }
}

extension String {
    /// The same as one word of a shell's line.
    fileprivate var quotedForShell: String {
        let plain = allSatisfy { $0.isLetter || $0.isNumber || "/._-".contains($0) }
        return plain && !isEmpty ? self : "'\(replacing("'", with: "'\\''"))'"
    }
}
