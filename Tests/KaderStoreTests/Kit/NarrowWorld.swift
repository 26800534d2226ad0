import GRDB
import KaderDomain
import KaderTesting

@testable import KaderStore

/// A random office in which everybody's name is told from every other text, and people who may see
/// part of it.
struct NarrowWorld {
    let office: Office

    /// One for each role and reach.
    let readers: [ActingStore]

    init(_ seeded: inout Seeded) throws {
        office = try Office()
        var life = OfficeLife(office, seeded)
        for number in 0..<150 {
            _ = try life.step(as: office.acting(["anna", "bert", "carla"][number % 3]))
        }
        try office.store.tamper(Self.naming)
        try office.found()
        for role in AccessRole.allCases {
            for scope in Self.scopes {
                let person = seeded.pick(office.people)
                try office.give("\(role) \(scope)", role, scope, as: person.id)
            }
        }
        readers = AccessRole.allCases.flatMap { role in
            Self.scopes.map { "\(role) \($0)" }
        }.map { [office] in office.acting($0) }
        seeded = life.seeded
    }

    private static let scopes = [AccessScope.own, .house("groningen"), .land]

    /// SQL: everybody is called after the number of their row, in the log too.
    private static let naming = """
        UPDATE change SET fields = json_set(fields, '$.family', 'Zq' || (
            SELECT pk FROM contact WHERE id = thing) || 'q')
        WHERE kind = 'contact' AND json_extract(fields, '$.family') IS NOT NULL;
        UPDATE contact SET family = 'Zq' || pk || 'q', sortName = 'zq' || pk || 'q',
            searchText = 'zq' || pk || 'q';
        """

    /// Who somebody sees by the rows of contacts, and whom not, by name.
    func people(_ acting: ActingStore) throws -> (seen: Set<String>, hidden: Set<String>) {
        let all = try office.store.queue.read { db in
            Set(try String.fetchAll(db, sql: "SELECT family FROM contact"))
        }
        let seen = try acting.read(.readReference) { db in
            Set(try String.fetchAll(db, sql: "SELECT family FROM contact"))
        }
        return (seen, all.subtracting(seen))
    }

    /// Every row of every table and the title of every thing, as they read it.
    func everything(_ acting: ActingStore) throws -> String {
        try acting.read(.readReference) { db in
            let rows = try TableRule.all.keys.flatMap { table in
                try Row.fetchAll(db, sql: "SELECT * FROM \(table.quotedDatabaseIdentifier)")
                    .map(\.description)
            }
            let titles = try ThingKind.all.keys.flatMap { kind in
                try String.fetchAll(db, sql: "SELECT id FROM \(kind.quotedDatabaseIdentifier)")
                    .map { try Names(db).title(of: kind, $0) }
            }
            return (rows + titles).joined(separator: "\n")
        }
    }
}

extension NarrowWorld {
    /// What the panes, cards and commands read, as text; what is refused reads as nothing.
    func lists(_ acting: ActingStore) -> String {
        let (first, last) = (Office.monday - 30, Office.monday + 60)
        let reads: [() throws -> Any] = [
            { try acting.contacts(limit: .max) }, { try acting.networks() },
            { try acting.plans() }, { try acting.search("zq") }, { try acting.search("a") },
            { try acting.agenda(from: first, through: last, cancelled: true) },
            { try acting.desk(on: Office.monday) }, { try acting.toDo() },
            { try acting.callbacks() }, { try acting.clashes() }, { try acting.caseloads() },
            { try acting.crises(all: true) }, { try acting.dossiers(withClosed: true) },
            { try acting.figures(from: first, through: last) },
            { try acting.meetings(from: first, through: last) },
            { try acting.referrals(all: true) }, { try acting.referralsOverdue() },
            { try acting.referralsReturned() },
            { try acting.registrations(from: first, through: last) },
            { try acting.signals(all: true) }, { try acting.signalBoard() },
            { try acting.signalsOverdue() }, { try acting.trajectories(all: true) },
            { try acting.trajectoriesDue() }, { try acting.coverage() }, { try acting.drafts() },
            { try acting.campaigns() }, { try acting.campaignNames() },
            { try acting.actions(of: Office.monday.year) },
        ]
        let cards: [() throws -> Any] = office.people.flatMap { person -> [() throws -> Any] in
            [
                { try acting.person(person.id) },
                { try acting.history(of: "contact", person.id.description) },
                { try acting.titles(of: [person.id.description]) },
            ]
        }
        return (reads + cards).map { read in (try? read()).map { "\($0)" } ?? "" }
            .joined(separator: "\n")
    }

    /// Every table that can be written out.
    func exported(_ acting: ActingStore) throws -> String {
        var text = ""
        for kind in StoredKind.allCases {
            try acting.exporting(kind) { thing, _ in text += "\(thing)\n" }
        }
        return text
    }
}
