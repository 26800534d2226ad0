public import KaderDomain
internal import KaderReference
internal import KaderStore

/// Access as people read it: names of houses, networks and regions in place of codes.
public struct AccessWords: Sendable {
    private let dependencies: Dependencies
    private var language: Language { dependencies.language }

    public init(_ dependencies: Dependencies) { self.dependencies = dependencies }

    /// Log-in name, role, scope, from, until, who gave it; when it was revoked in the place of until.
    public func cells(of grant: AccessGrant) -> [String] {
        [
            grant.actor.name, grant.role.label[language], scope(grant.scope),
            grant.from.short(in: language), end(of: grant), grant.givenBy,
        ]
    }

    public func scope(_ scope: AccessScope) -> String {
        switch scope {
        case .own: Phrase(nl: "eigen kring", en: "own circle")[language]
        case .land: Phrase(nl: "alles", en: "everything")[language]
        case .house(let key): dependencies.reference.house(key)?.name[language] ?? key
        case .region(let code): dependencies.reference.region(code)?.name ?? code
        case .network(let id):
            (try? dependencies.store.titles(of: [id.description]))?[id.description] ?? "\(id)"
        }
    }

    private func end(of grant: AccessGrant) -> String {
        if let day = grant.revokedOn {
            let text = day.short(in: language)
            return Phrase(nl: "ingetrokken \(text)", en: "revoked \(text)")[language]
        }
        return grant.until.map { $0.short(in: language) } ?? "–"
    }

    public static let given = Phrase(
        nl: "Gegeven. `kader undo` neemt het terug.", en: "Given. `kader undo` takes it back.")

    public static let revoked = Phrase(
        nl: "Ingetrokken, vanaf nu. `kader undo` geeft het terug.",
        en: "Revoked, from now on. `kader undo` gives it back.")

    /// What holds where access was never given.
    public static let open = Phrase(
        nl:
            "Er zijn nog geen rollen: wie dit bestand kan openen mag alles. Begin met jezelf als beheerder.",
        en:
            "There are no roles yet: whoever can open this file may do everything. Begin with yourself as administrator."
    )
}
