internal import Foundation
internal import KaderDomain
internal import KaderStore

/// Who may be in the file already, asked while a new person is typed, among a million people. No floor
/// in C: what it must reach is said in milliseconds.
struct ResemblingBench {
    private let report: Report
    private let acting: ActingStore
    private let people: [Contact]

    init(_ report: Report, database: String) throws {
        guard let actor = Actor("bench") else { throw BenchError.brokenTable }
        self.report = report
        acting = try Store.open(at: database).as(actor)
        people = try Self.sample(acting)
    }

    func run() throws {
        report.heading("Who resembles somebody, among 1,000,000 people")
        let letters = people.prefix(60).flatMap(Self.typing)
        try add("with each letter that is typed", letters)
        try add("name, phone and e-mail of somebody known", people.compactMap(Self.misspelt))
        try add("the commonest names", Self.common())
    }

    private func add(_ what: String, _ typed: [Contact]) throws {
        for contact in typed.prefix(20) { _ = try acting.resembling(contact) }
        var times = Times()
        for contact in typed {
            times.add(try Times.milliseconds { _ = try acting.resembling(contact) })
        }
        report.add("\(what), median", times.percentile(0.5), unit: "ms")
        report.add("\(what), p99", times.percentile(0.99), unit: "ms", mark: "< 30 ms")
        report.add("\(what), longest", times.percentile(1), unit: "ms")
    }

    /// People all through the file, the same each time.
    private static func sample(_ acting: ActingStore) throws -> [Contact] {
        let words = ["a", "be", "da", "el", "fa", "gr", "ha", "ja", "ka", "lo", "ma", "no", "pe"]
        return try words.flatMap { first in
            try ["ba", "de", "vi", "mul", "jan", "ver", "smi", "bo"].flatMap { second in
                try acting.contacts(matching: "\(first) \(second)", limit: 6)
            }
        }
    }

    /// The name letter by letter, and then the number digit by digit.
    private static func typing(_ contact: Contact) -> [Contact] {
        let (name, phone) = (contact.name.description, contact.phone)
        return (1...name.count).compactMap { made(String(name.prefix($0))) }
            + phone.indices.compactMap { made(name, phone: String(phone[...$0])) }
    }

    /// Somebody known with one letter dropped from the family name.
    private static func misspelt(_ contact: Contact) -> Contact? {
        let name = contact.name
        return made(
            "\(name.given) \(name.infix) \(name.family.dropLast())", phone: contact.phone,
            email: contact.email)
    }

    private static func common() -> [Contact] {
        ["de", "van", ""].flatMap { infix in
            ["Jong", "Jansen", "Vries", "Berg", "Bakker", "Visser", "Smit"].flatMap { family in
                ["Jan", "Anna", "J.", "Maria", "Mohamed", "P"].compactMap {
                    made("\($0) \(infix) \(family)")
                }
            }
        }
    }

    private static func made(
        _ typed: String, phone: String = "", email: String = ""
    ) -> Contact? {
        PersonName(typed: typed).map {
            Contact(id: .named("typed"), name: $0, phone: phone, email: email)
        }
    }
}
