internal import GRDB

extension DatabaseMigrator {
    /// Every migration, oldest first.
    ///
    /// Append only: once released, a migration is never edited, renamed or moved, because files in
    /// the field have already run it. It uses no type of the program: types change, what a
    /// migration did does not.
    static var kader: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("001 log and drafts", migrate: M001.migrate)
        migrator.registerMigration("002 people", migrate: M002.migrate)
        migrator.registerMigration("003 networks", migrate: M003.migrate)
        migrator.registerMigration("004 region plans", migrate: M004.migrate)
        migrator.registerMigration("005 spreekuren and the ledger", migrate: M005.migrate)
        migrator.registerMigration("006 names of FNV regions", migrate: M006.migrate)
        migrator.registerMigration("007 saved views", migrate: M007.migrate)
        migrator.registerMigration("008 services and states", migrate: M008.migrate)
        migrator.registerMigration("009 houses", migrate: M009.migrate)
        migrator.registerMigration("010 consulenten", migrate: M010.migrate)
        migrator.registerMigration("011 series", migrate: M011.migrate)
        migrator.registerMigration("012 desk", migrate: M012.migrate)
        migrator.registerMigration("013 waiting list", migrate: M013.migrate)
        migrator.registerMigration("014 tax", migrate: M014.migrate)
        migrator.registerMigration("015 registrations", migrate: M015.migrate)
        migrator.registerMigration("016 signals", migrate: M016.migrate)
        migrator.registerMigration("017 merging people", migrate: M017.migrate)
        migrator.registerMigration("018 dossiers", migrate: M018.migrate)
        migrator.registerMigration("019 referrals", migrate: M019.migrate)
        migrator.registerMigration("020 trajectories", migrate: M020.migrate)
        migrator.registerMigration("021 meetings", migrate: M021.migrate)
        migrator.registerMigration("022 crises", migrate: M022.migrate)
        migrator.registerMigration("023 quality tests", migrate: M023.migrate)
        migrator.registerMigration("024 levels", migrate: M024.migrate)
        migrator.registerMigration("025 tags of plans", migrate: M025.migrate)
        migrator.registerMigration("026 versions of plans", migrate: M026.migrate)
        migrator.registerMigration("027 analysis of plans", migrate: M027.migrate)
        migrator.registerMigration("028 conferences", migrate: M028.migrate)
        migrator.registerMigration("029 conditions of regions", migrate: M029.migrate)
        migrator.registerMigration("030 tables and seats", migrate: M030.migrate)
        migrator.registerMigration("031 funds, projects, caos", migrate: M031.migrate)
        migrator.registerMigration("037 regions of networks and groups", migrate: M037.migrate)
        migrator.registerMigration("038 requests of networks", migrate: M038.migrate)
        migrator.registerMigration("039 households that wait", migrate: M039.migrate)
        migrator.registerMigration("041 views of my networks", migrate: M041.migrate)
        migrator.registerMigration("042 coordinators of regions", migrate: M042.migrate)
        migrator.registerMigration("043 views of the agenda", migrate: M043.migrate)
        migrator.registerMigration("045 replicas", migrate: M045.migrate)
        migrator.registerMigration("046 bus", migrate: M046.migrate)
        migrator.registerMigration("047 laptops of the bus", migrate: M047.migrate)
        migrator.registerMigration("048 access", migrate: M048.migrate)
        migrator.registerMigration("050 sessions and log", migrate: M050.migrate)
        migrator.registerMigration("051 pins", migrate: M051.migrate)
        migrator.registerMigration("052 erasures", migrate: M052.migrate)
        migrator.registerMigration("054 privacy registers", migrate: M054.migrate)
        migrator.registerMigration("056 held commits", migrate: M056.migrate)
        migrator.registerMigration("058 clashes with erasures", migrate: M058.migrate)
        return migrator
    }
}
