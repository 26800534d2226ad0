import Foundation
import KaderDomain
import KaderStore

/// How kader stands on a machine that others log in to: what `kader check --deployment` looks at.
struct Deployment {
    /// The account that people log in to, by name.
    let name: String
    let account: Account?

    /// What `sshd -T` says of it; blank where it cannot be asked.
    let sshd: String

    /// The database, what lies beside it, and its folder.
    let data: [FileFacts]

    /// The program, and every folder above it.
    let program: [FileFacts]

    /// The timers that are missing, by name.
    let missingTimers: [String]

    func findings(in language: Language) -> [Finding] {
        let phrases = accountFaults + dataFaults + programFaults + timerFaults
        let found = phrases.map {
            Finding(rule: $0.rule, subject: $0.subject, detail: $0.what[language])
        }
        return found
            + (sshd.isEmpty
                ? [unasked(language)] : SSHDSettings(sshd).findings(for: name, language))
    }

    private typealias Fault = (rule: String, subject: String, what: Phrase)

    private var accountFaults: [Fault] {
        guard let account else {
            return [
                (
                    "account", name,
                    Phrase(
                        nl:
                            "Dit account is er niet. Maak het: adduser --system --group --shell /bin/sh \(name)",
                        en:
                            "There is no such account. Make it: adduser --system --group --shell /bin/sh \(name)"
                    )
                )
            ]
        }
        var faults: [Fault] = []
        if account.id == 0 {
            faults.append(
                (
                    "account", name,
                    Phrase(
                        nl: "Dit is root. Geef kader een account van zichzelf.",
                        en: "This is root. Give kader an account of its own.")
                ))
        }
        if !["/bin/sh", "/usr/bin/sh", "/bin/dash", "/usr/bin/dash"].contains(account.shell) {
            faults.append(
                (
                    "shell", account.shell,
                    Phrase(
                        nl:
                            "sshd start de sessie met deze shell; /bin/sh leest daarbij niets in: chsh -s /bin/sh \(name)",
                        en:
                            "sshd starts the session with this shell; /bin/sh reads nothing then: chsh -s /bin/sh \(name)"
                    )
                ))
        }
        return faults
    }

    private var dataFaults: [Fault] {
        data.flatMap { file -> [Fault] in
            let others = file.mode & 0o077 != 0
            let isOwn = account.map { $0.id == file.owner } ?? true
            return
                (others
                ? [
                    (
                        "mode", file.path,
                        Phrase(
                            nl: "Anderen kunnen erbij. Doe: chmod go= \(file.path)",
                            en: "Others can reach it. Do: chmod go= \(file.path)")
                    )
                ] : [])
                + (isOwn
                    ? []
                    : [
                        (
                            "owner", file.path,
                            Phrase(
                                nl: "Het is niet van \(name). Doe: chown \(name): \(file.path)",
                                en: "It is not \(name)'s. Do: chown \(name): \(file.path)")
                        )
                    ])
        }
    }

    /// sshd runs it only where nobody else can put another in its place.
    private var programFaults: [Fault] {
        program.filter { $0.owner != 0 || $0.mode & 0o022 != 0 }.map { file in
            (
                "program", file.path,
                Phrase(
                    nl:
                        "sshd draait kader alleen als dit van root is en verder niemand er schrijft: chown root, chmod go-w.",
                    en:
                        "sshd runs kader only where this is root's and nobody else can write there: chown root, chmod go-w."
                )
            )
        }
    }

    private var timerFaults: [Fault] {
        missingTimers.map { timer in
            (
                "timer", timer,
                Phrase(
                    nl:
                        "Deze timer staat niet aan. Zie de handleiding: systemctl enable --now \(timer)",
                    en: "This timer is not on. See the guide: systemctl enable --now \(timer)")
            )
        }
    }

    private func unasked(_ language: Language) -> Finding {
        let what = Phrase(
            nl: "sshd zegt niet wat er is ingesteld. Draai dit als root, met openssh-server.",
            en: "sshd does not say how it is set up. Run this as root, with openssh-server.")
        return Finding(rule: "sshd", subject: name, detail: what[language])
    }
}
