// KaderTesting
