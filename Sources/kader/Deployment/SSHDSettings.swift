import KaderDomain
import KaderStore

/// What `sshd -T -C user=…` says of one account: the settings that hold there.
struct SSHDSettings {
    private var values: [String: [String]] = [:]

    /// - Parameter text: lines of a name in small letters, a blank and a value; a name may come again.
    init(_ text: String) {
        for line in text.split(separator: "\n") {
            let words = line.split(separator: " ", maxSplits: 1).map(String.init)
            guard words.count == 2 else { continue }
            values[words[0], default: []].append(words[1])
        }
    }

    /// What is not as the guide has it, each with what to write.
    ///
    /// - Parameter account: the one that people log in to.
    func findings(for account: String, _ language: Language) -> [Finding] {
        let wanted = [
            ("authorizedkeysfile", "none", "AuthorizedKeysFile none"),
            ("authorizedkeyscommanduser", account, "AuthorizedKeysCommandUser \(account)"),
            ("authenticationmethods", "publickey", "AuthenticationMethods publickey"),
            ("disableforwarding", "yes", "DisableForwarding yes"),
            ("permittty", "yes", "PermitTTY yes"),
            ("permituserrc", "no", "PermitUserRC no"),
            ("permituserenvironment", "no", "PermitUserEnvironment no"),
            ("forcecommand", "none", "ForceCommand none"),
        ]
        let wrong = wanted.filter { values[$0.0]?.joined(separator: " ") != $0.1 }.map(\.2)
        let lines =
            wrong + (servesKeys ? [] : [Self.command]) + (acceptsLittle ? [] : [Self.accept])
        return lines.map { line in
            let detail = Phrase(
                nl: "Zet dit in sshd_config, onder Match User \(account): \(line)",
                en: "Put this into sshd_config, below Match User \(account): \(line)")
            return Finding(rule: "sshd", subject: account, detail: detail[language])
        }
    }

    private static let command = "AuthorizedKeysCommand /usr/local/bin/kader serve-key %u %t %k"
    private static let accept = "AcceptEnv LANG LC_*"

    private var servesKeys: Bool {
        let command = values["authorizedkeyscommand"]?.first ?? ""
        return command.contains("/kader serve-key %u %t %k")
    }

    /// Whether nothing but the language comes in.
    private var acceptsLittle: Bool {
        (values["acceptenv"] ?? []).flatMap { $0.split(separator: " ") }
            .allSatisfy { $0 == "LANG" || $0 == "LANGUAGE" || $0.hasPrefix("LC_") }
    }
}
