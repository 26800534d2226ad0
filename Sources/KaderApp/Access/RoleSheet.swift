internal import KaderDomain
internal import KaderStore

/// A sheet with keys that one role has and another has not.
protocol RoleSheet: KeyedSheet {
    /// - Parameter canChange: whether the program writes.
    func keys(canChange: Bool) -> KeyTable<Command>

    /// What a role must give for it, as the sheet stands; nil for what everybody may do. A test holds the matrix
    /// against it.
    func needed(for command: Command) -> StoreAction?

    /// Whether that is asked for the whole land.
    func needsAll(for command: Command) -> Bool
}

extension RoleSheet {
    func needsAll(for command: Command) -> Bool { false }
}

extension App {
    /// The keys of a sheet, those that the person gave; what is not of their role, or changes something
    /// where kader only reads, says so.
    func keys<S: RoleSheet>(of sheet: S) -> KeyTable<S.Command> { keys(of: sheet, under: own) }

    func keys<S: RoleSheet>(of sheet: S, under own: KeyMap) -> KeyTable<S.Command> {
        sheet.keys(canChange: !isReadOnly).with(own, of: S.self)
            .refusing { command in
                ownRole.refusal(
                    of: sheet.needed(for: command).map {
                        OwnRole.Need($0, isWhole: sheet.needsAll(for: command))
                    })
            }
    }
}
