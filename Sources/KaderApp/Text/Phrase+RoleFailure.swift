internal import KaderDomain

extension Phrase {
    init(_ error: RoleError) {
        switch error {
        case .stillPlanned(let days):
            func list(_ language: Language) -> String {
                BulkPreview.list(days.map { $0.short(in: language) }, language)
            }
            self.init(
                nl:
                    "Niet weggehaald: er zijn nog spreekuren met deze consulent (\(list(.nl))). Zet daar eerst iemand anders op, of zet de consulent op gestopt.",
                en:
                    "Not removed: this consulent is still planned (\(list(.en))). Put somebody else there first, or set the consulent to stopped."
            )
        }
    }
}
