import KaderDomain

@testable import KaderStore

extension ActingStore {
    /// Keeps apart so many dossiers that the laptop of a bus says to have opened of somebody, which is not
    /// done on a bus.
    ///
    /// - Parameters:
    ///   - adviser: who is named in it as well.
    ///   - first: the number of the first; the same numbers are the same commands.
    func hold(
        about person: Contact.ID, _ count: Int, titled title: String = "Loon",
        naming adviser: Contact.ID? = nil, from first: Int = 1
    ) throws {
        let adviser = adviser.map { "\"\($0)\"" } ?? "null"
        let commits = (first..<first + count).map { number in
            Commit(
                id: "\(Identifier<Room>.named("held \(number)"))",
                stamp: Stamp(time: Int64(number) << 16, replica: "bus"), actor: "bert",
                name: "openDossier", at: 1, undoes: nil, redoes: nil,
                changes: [
                    Commit.Change(
                        kind: "dossier",
                        thing: "\(Dossier.ID.named("held \(number)"))",
                        subject: "\(person)",
                        fields: """
                            {"contact":"\(person)","title":"\(title)","adviser":\(adviser)}
                            """, base: "{}", isCreation: true)
                ])
        }
        try merge(commits, fromBus: "\(BusTrip.ID.named("trip"))")
    }
}
