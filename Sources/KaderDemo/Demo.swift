internal import Foundation
public import KaderDomain
public import KaderReference
public import KaderStore

/// Fictional data to learn, show and measure with.
///
/// Its people do not exist: common first and family names put together, addresses at
/// `voorbeeld.example`, telephone numbers that begin with 06-00, member numbers that begin with
/// `DEMO`. Its networks, plans and spreekuren are made up too; regions, municipalities and houses
/// are the real ones. The same scale, seed and day give the same things with the same ids; stamps,
/// command ids and the replica differ.
public enum Demo {
    /// The region that the small scales are about, and that panes open on.
    public static let region = "AM01"

    /// The house that the agenda opens on.
    public static let house = "groningen"

    /// Makes a new demo database. The file has its name only when it is complete.
    ///
    /// - Parameter progress: told what is being made, in `language`.
    /// - Throws: ``StoreError/exists`` where something is already there.
    public static func create(
        at path: String, scale: DemoScale, seed: UInt64, today: Day, reference: Reference,
        language: Language = .nl, progress: (String) -> Void
    ) throws {
        let file = UnfinishedFile(path)
        try file.refuseWhereTaken()
        do {
            try Store.createWhole(at: file.unfinished, founding) { store in
                try fill(
                    store, scale: scale, seed: seed, today: today, reference: reference,
                    language: language, progress: progress)
            }
            try file.finish()
        } catch {
            file.discard()
            throw error
        }
    }

    /// Fills an empty demo store.
    ///
    /// - Parameter hasConversations: whether the small scales have employers, visits written down,
    ///   walk-ins, a waiting list and tables; without them signals count from nothing.
    /// - Precondition: the founding of `store` says that it is a demo.
    public static func fill(
        _ store: Store, scale: DemoScale, seed: UInt64, today: Day, reference: Reference,
        language: Language = .nl, hasConversations: Bool = true, progress: (String) -> Void
    ) throws {
        precondition(store.founding.isDemo, "Fictional people belong in a demo database only.")
        let batch = Batch(store)
        let setting = Setting(seed: seed, today: today, reference: reference, batch: batch)
        try withoutActuallyEscaping(progress) { progress in
            let tell = { (phrase: Phrase) in progress(phrase[language]) }
            switch scale {
            case .desk:
                try OneRegion(setting, size: .desk, hasConversations: hasConversations).make(tell)
            case .region:
                try OneRegion(setting, size: .region, hasConversations: hasConversations)
                    .make(tell)
            case .national: try WholeCountry(setting).make(tell)
            }
        }
        try batch.flush()
    }

    /// What a demo database says of itself: FICTIEF.
    public static var founding: Founding {
        Founding(isDemo: true, region: region, house: house)
    }
}
