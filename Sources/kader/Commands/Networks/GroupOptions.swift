import ArgumentParser
import KaderApp
import KaderDomain
import KaderReference
import KaderStore

/// Which networks take part in a working group, of which province it is, and who is in it (S12);
/// each changed only where given.
struct GroupOptions: ParsableArguments {
    @Option(help: "A network that takes part, by id; as often as needed; or none.")
    var with: [OrNone<Network.ID>] = []

    @Option(help: "The province it belongs to, such as PV31, or none.")
    var province: OrNone<String>?

    @Option(help: "Who is in it, by id; as often as needed; or none.")
    var member: [OrNone<Contact.ID>] = []

    /// - Throws: `ValidationError` for a province that is not there,
    ///   ``StoreError/notFound(kind:id:)`` for others.
    func group(_ old: WorkingGroup, _ kader: Dependencies) throws -> WorkingGroup {
        try WorkingGroup(
            id: old.id, network: old.network, theme: old.theme, state: old.state,
            with: try others(kader) ?? old.others,
            inProvince: try code(kader, instead: old.province),
            members: try members(kader) ?? old.members)
    }

    private func others(_ kader: Dependencies) throws -> [Network.ID]? {
        let ids = with.compactMap(\.value)
        try kader.require(.network, ids)
        return with.isEmpty ? nil : ids
    }

    private func members(_ kader: Dependencies) throws -> [Contact.ID]? {
        let ids = member.compactMap(\.value)
        try kader.require(.contact, ids)
        return member.isEmpty ? nil : ids
    }

    private func code(_ kader: Dependencies, instead old: String?) throws -> String? {
        guard let province else { return old }
        guard let code = province.value else { return nil }
        guard let known = kader.reference.province(code.uppercased()) else {
            throw ValidationError("There is no province \(code).")
        }
        return known.code
    }
}
