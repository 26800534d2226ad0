public import KaderDomain
public import TerminalUI

/// A form whose reading or saving takes long: it says how far it is, and Esc stops it.
public protocol LongFormDefinition: FormDefinition {
    /// Whether its fields take long to read too.
    var isLongToRead: Bool { get }

    /// The fields, filled with what is known.
    ///
    /// - Parameter goesOn: told how far it is; false stops it.
    func fields(
        with dependencies: Dependencies, goesOn: @escaping (LongStep) -> Bool
    ) throws -> [FormField]

    /// Stores what is filled in.
    ///
    /// - Parameter goesOn: told how far it is; false stops it, so that nothing is there by half.
    func save(
        _ values: FormValues, with dependencies: Dependencies,
        goesOn: @escaping (LongStep) -> Bool
    ) throws -> SavedForm
}

/// How far long work is.
public struct LongStep: Hashable, Sendable {
    public let phrase: Phrase

    /// Whether nothing can refuse it any more and it may take minutes: the form goes, and the person
    /// works on.
    public let isBehind: Bool

    /// Whether Esc stops it, without a thing being left half done.
    public let isStoppable: Bool

    public init(_ phrase: Phrase, isBehind: Bool = false, isStoppable: Bool = true) {
        self.phrase = phrase
        self.isBehind = isBehind
        self.isStoppable = isStoppable
    }
}

extension LongFormDefinition {
    public var isLongToRead: Bool { false }

    public func fields(
        with dependencies: Dependencies, goesOn: @escaping (LongStep) -> Bool
    ) throws -> [FormField] {
        try fields(with: dependencies)
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        try save(values, with: dependencies) { _ in true }
    }
}

extension Phrase {
    /// What is under way, with the key that stops it.
    func stoppable() -> Phrase {
        Phrase(
            nl: "\(nl.capitalisedFirst) · Esc stopt", en: "\(en.capitalisedFirst) · Esc stops")
    }

    /// What is under way and cannot be stopped.
    func unstoppable() -> Phrase {
        Phrase(
            nl: "Dit kan niet meer stoppen: \(nl). Je kunt gewoon doorwerken.",
            en: "This can no longer be stopped: \(en). You can go on working.")
    }

    static let stopping = Phrase(
        nl: "Het stopt; er blijft niets half staan.", en: "It stops; nothing is left half done.")
}
