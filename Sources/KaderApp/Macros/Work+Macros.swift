internal import KaderDomain

extension Work {
    static func listMacros(toKeep: Bool) -> Work {
        Work("list macros") { dependencies, send in
            let names = dependencies.state?.names(in: folder, suffix) ?? []
            send(.macro(.listed(names, toKeep: toKeep)))
        }
    }

    static func readMacro(_ name: String) -> Work {
        Work("read macro") { dependencies, send in
            guard let log = dependencies.state?.text(of: path(name)) else {
                return send(.say(Notice(.gone(name), .refusal)))
            }
            send(.macro(.read(name, log: log)))
        }
    }

    static func keepMacro(_ log: String, as name: String) -> Work {
        Work("keep macro") { dependencies, send in
            let isKept = dependencies.state?.keep(log, as: path(name)) ?? false
            send(.say(isKept ? Notice(.kept(name), .success) : Notice(.notKept(name), .refusal)))
        }
    }

    private static let folder = "macros"
    private static let suffix = ".log"
    private static func path(_ name: String) -> String { "\(folder)/\(name)\(suffix)" }
}

extension Phrase {
    fileprivate static func gone(_ name: String) -> Phrase {
        Phrase(nl: "\(name) is er niet meer.", en: "\(name) is no longer there.")
    }

    fileprivate static func kept(_ name: String) -> Phrase {
        Phrase(
            nl: "Bewaard als \(name). {everywhere.choose-macro|F9} laat je kiezen.",
            en: "Kept as \(name). {everywhere.choose-macro|F9} lets you choose.")
    }

    fileprivate static func notKept(_ name: String) -> Phrase {
        Phrase(
            nl: "\(name) is niet bewaard: de map voor macro's is niet te schrijven.",
            en: "\(name) was not kept: the folder for macros cannot be written to.")
    }
}
