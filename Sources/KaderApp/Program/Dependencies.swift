public import Foundation
public import KaderDomain
public import KaderReference
public import KaderStore
public import TerminalUI

/// What the program needs of the world, passed by hand (ARCHITECTURE 5).
///
/// Made in `kader/Commands/Surroundings.swift` and nowhere else; tests make one that stands still.
public struct Dependencies: Sendable {
    /// The store, as the person at the keyboard uses it.
    public var store: ActingStore
    public var reference: Reference
    public var language: Language

    /// How the screen looks at the start.
    public var theme = Theme.auto

    /// Remembers the theme that was chosen, for the next time.
    public var keepTheme: @Sendable (Theme) throws -> Void = { _ in }

    /// The pane with which this person begins, by its name in the file of keys; nil where they chose
    /// none.
    public var startPane: String?

    /// Remembers the pane with which they begin from now on.
    public var keepStart: @Sendable (String) throws -> Void = { _ in }

    /// What this session has read already.
    let shown = ShownChanges()

    /// What is being searched for.
    let searching = SearchTurn()

    /// Whether it is coming together with another.
    let syncing = SyncTurn()

    /// The forms whose reading or saving takes long.
    let saving = LongTurns()

    /// What waits for another program that holds the file.
    let others = OthersTurn()

    /// What stands in the file of the person's own keys; nil where there is none.
    public var keyFile: String?

    /// Makes fictional data in memory, to practise on; nil where there is no tour.
    public var practice: (@Sendable () throws -> ActingStore)?

    /// Whether the tour is offered to who is here for the first time.
    public var offersTour = false

    /// Where macros are kept; nil where nothing is remembered.
    public var state: StateFolder?

    /// Where files for people are laid; nil where there is no such place.
    public var papers: PaperFolder?

    /// Whether the key still stands that let this person in over SSH; nil where none did. Where there is
    /// one, nothing of the machine can be reached: no folder, no other machine.
    public var stillLetsIn: (@Sendable () -> Bool)?

    /// Who says by PIN who they are; nil where nobody does, and over SSH, where the key says it.
    public var deskLock: DeskLock?

    /// A new UUID version 7. Tests count instead.
    public var newUUID: @Sendable () -> UUID

    public init(
        store: ActingStore, reference: Reference, language: Language,
        keyFile: String? = nil,
        newUUID: @escaping @Sendable () -> UUID = Dependencies.mint
    ) {
        self.store = store
        self.reference = reference
        self.language = language
        self.keyFile = keyFile
        self.newUUID = newUUID
    }

    /// A new identity of a thing.
    public func newId<Thing>(_ type: Thing.Type = Thing.self) -> Identifier<Thing> {
        Identifier(newUUID())
    }

    /// From the clock and the system's randomness.
    public static let mint: @Sendable () -> UUID = {
        var random = SystemRandomNumberGenerator()
        let milliseconds = Int64(Date().timeIntervalSince1970 * 1000)
        return Identifier<Never>.minted(at: milliseconds, random: &random).uuid
    }
}
