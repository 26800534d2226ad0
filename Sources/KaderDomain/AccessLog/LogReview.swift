/// The access log since it was last reviewed, counted, with the odd things.
///
/// Fed line by line, in any order.
public struct LogReview: Hashable, Sendable {
    /// When it was last signed off; nil where it never was.
    public let since: Instant?
    public private(set) var lines = 0

    /// More people than this on one day are many; an assumption that FNV is to confirm.
    public static let manyPeople = 30

    /// How many days lie between two reviews (PRACTICE 3.3: regularly; each month is our assumption).
    public static let daysBetween = 31

    private struct DayOfActor: Hashable, Sendable {
        let actor: String
        let day: Day
    }

    private var people: [DayOfActor: Set<Contact.ID>] = [:]
    private var nights: [String: Int] = [:]
    private var ownNames: [String: Set<Contact.ID>] = [:]
    private var elsewhere: [String: Int] = [:]
    private var refusals: [String: Int] = [:]
    private var wrongPINs: [String: Int] = [:]

    public init(since: Instant?) { self.since = since }

    /// - Parameter familyName: of the person whom the line is about, or blank.
    public mutating func add(_ line: AccessEntry, familyName: String) {
        lines += 1
        switch AccessAct(rawValue: line.code) {
        case .refused: refusals[line.actor, default: 0] += 1
        case .pinWrong: wrongPINs[line.actor, default: 0] += 1
        case .openedPerson, .openedDossier, .openedProtected: addOpening(line, familyName)
        default: break
        }
    }

    /// That somebody opened the files of so many people who only come to houses where they do not work.
    public mutating func add(elsewhere people: Int, by actor: String) {
        elsewhere[actor, default: 0] += people
    }

    private mutating func addOpening(_ line: AccessEntry, _ familyName: String) {
        guard let person = line.subject else { return }
        let local = Amsterdam.local(line.at)
        people[DayOfActor(actor: line.actor, day: local.day), default: []].insert(person)
        if !(6 * 60..<22 * 60).contains(local.time.minutes) { nights[line.actor, default: 0] += 1 }
        let (name, own) = (Folding.fold(familyName), Folding.fold(line.actor))
        if name.count >= 3, own.contains(name) {
            ownNames[line.actor, default: []].insert(person)
        }
    }

    /// By kind, then by name and day.
    public var oddities: [LogOddity] {
        let many = people.filter { $0.value.count > Self.manyPeople }
            .sorted { ($0.key.actor, $0.key.day) < ($1.key.actor, $1.key.day) }
            .map { LogOddity($0.key.actor, .many($0.key.day, people: $0.value.count)) }
        let own = ownNames.sorted { $0.key < $1.key }.flatMap { actor, people in
            people.sorted().map { LogOddity(actor, .ownName($0)) }
        }
        return own + many + Self.counted(nights) { .night(count: $0) }
            + Self.counted(elsewhere) { .elsewhere(people: $0) }
            + Self.counted(refusals) { .refused(count: $0) }
            + Self.counted(wrongPINs.filter { $0.value >= 3 }) { .wrongPINs(count: $0) }
    }

    private static func counted(
        _ counts: [String: Int], _ form: (Int) -> LogOddity.Form
    ) -> [LogOddity] {
        counts.sorted { $0.key < $1.key }.map { LogOddity($0.key, form($0.value)) }
    }
}
