public import KaderDomain

/// A form whose saving takes long: it says how far it is, and Esc stops it.
public protocol LongFormDefinition: FormDefinition {
    /// Stores what is filled in.
    ///
    /// - Parameter goesOn: told how far it is; false stops it, so that nothing is there by half.
    func save(
        _ values: FormValues, with dependencies: Dependencies,
        goesOn: @escaping (Phrase) -> Bool
    ) throws -> SavedForm
}

extension LongFormDefinition {
    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        try save(values, with: dependencies) { _ in true }
    }
}

extension App {
    /// Stops the saving of the form on top, where it takes long or waits for another program.
    ///
    /// - Returns: whether there is something to stop.
    func stopSaving() -> Bool {
        guard case .form(let form) = sheets.last, form.isSaving else { return false }
        return form.kind.definition is any LongFormDefinition ? saving.stop() : othersTurn.stop()
    }
}

extension Phrase {
    /// What is under way, with the key that stops it.
    func stoppable() -> Phrase {
        Phrase(nl: "\(nl) · Esc stopt", en: "\(en) · Esc stops")
    }

    static let stopping = Phrase(
        nl: "Het stopt; er blijft niets half staan.", en: "It stops; nothing is left half done.")
}
