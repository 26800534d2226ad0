import KaderApp
import KaderDomain

/// A role was refused for how far it reaches, and nothing was typed of that: which option says it.
struct ScopeLeftOut: Error {
    let error: AccessError

    func lines(in language: Language) -> [String] {
        let example = error == .beginWithYourself ? AccessScope.land : .house("groningen")
        let hint = Phrase(
            nl:
                "Zonder --scope geldt een rol alleen voor eigen werk. Zet erbij hoe ver die reikt, zoals: --scope \(example)",
            en:
                "Without --scope a role holds for somebody's own work only. Add how far it reaches, such as: --scope \(example)"
        )
        return [Phrase(error)[language], hint[language]]
    }
}

extension AccessError {
    /// Whether another scope may be allowed where this one is not.
    var isOfScope: Bool { self == .beginWithYourself || self == .beyondOwn }
}
