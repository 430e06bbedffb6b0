//! Quick scenarios with real processes.
