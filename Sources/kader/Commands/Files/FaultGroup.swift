import KaderApp
import KaderDomain
import KaderExchange

/// The same fault in one or more lines of a table: one value that is wrong in one column for one
/// reason.
struct FaultGroup {
    let first: ImportFault
    private(set) var lines: [Int]

    /// By the first line in which each stands; the order of faults in a line stays.
    static func groups(of faults: [ImportFault]) -> [FaultGroup] {
        var groups: [FaultGroup] = []
        var places: [[String]: Int] = [:]
        for fault in faults {
            let key = [fault.column, fault.value, fault.reason.phrase.nl]
            if let place = places[key] {
                groups[place].lines.append(fault.line)
            } else {
                places[key] = groups.count
                groups.append(FaultGroup(first: fault, lines: [fault.line]))
            }
        }
        return groups
    }

    /// "regels 3, 7, 9 en 14 andere, kolom regions, "AM99": …".
    var line: Phrase {
        let (place, reason) = (place, first.reason.phrase)
        return Phrase(
            nl: "\(place.nl), kolom \(first.column), \"\(first.value)\": \(reason.nl)",
            en: "\(place.en), column \(first.column), \"\(first.value)\": \(reason.en)")
    }

    /// Up to four lines by number; of more the first three.
    private var place: Phrase {
        guard lines.count > 1, let last = lines.last else {
            return Phrase(nl: "regel \(first.line)", en: "line \(first.line)")
        }
        let told = lines.count > 4 ? lines.prefix(3) : lines.dropLast()
        let numbers = told.map(String.init).joined(separator: ", ")
        let others = lines.count - told.count
        return Phrase(
            nl: "regels \(numbers) en \(others > 1 ? "\(others) andere" : "\(last)")",
            en: "lines \(numbers) and \(others > 1 ? "\(others) others" : "\(last)")")
    }
}
