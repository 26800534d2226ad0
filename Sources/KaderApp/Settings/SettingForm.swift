public import KaderDomain
internal import TerminalUI

/// Changing one setting: how long an offer stands or a term is, or what a text to people says. Blank is the
/// standard again.
public struct SettingForm: FormDefinition {
    /// As ``SettingKey/description``.
    let key: String

    init(_ key: SettingKey) {
        self.key = key.description
    }

    /// Nil for a key of a version of kader that is not this one, in a draft.
    var setting: SettingKey? { SettingKey(key) }

    public var title: Phrase {
        let name = setting?.label ?? Phrase(same: key)
        return Phrase(nl: "Instelling: \(name.nl)", en: "Setting: \(name.en)")
    }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        guard let setting, !values.text("value").isEmpty else { return [:] }
        do throws(SettingFault) {
            _ = try Setting(setting, to: values.text("value"))
            return [:]
        } catch {
            return ["value": Phrase(error)]
        }
    }
}
