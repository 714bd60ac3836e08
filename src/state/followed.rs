//! A signal that forgets: what lives as long as the app, and is followed by what comes and goes.

use leptos::prelude::*;

/// A value and what follows it. A signal or memo of leptos keeps a trace of all that ever followed
/// it, and asks all of them at each change; this kind of trigger forgets them with each change.
/// Every row of a list and every screen follows something that stays for hours.
pub struct Followed<T: Send + Sync + 'static> {
    value: StoredValue<T>,
    changed: StoredValue<ArcTrigger>,
}

impl<T: Send + Sync> Clone for Followed<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: Send + Sync> Copy for Followed<T> {}

impl<T: Send + Sync> Followed<T> {
    pub fn new(value: T) -> Followed<T> {
        Followed { value: StoredValue::new(value), changed: StoredValue::new(ArcTrigger::new()) }
    }

    /// A value that follows from others, worked out at once when they change: `next` is told what
    /// it was, and gives what it becomes, or nothing where it stays.
    pub fn changing(first: T, next: impl Fn(&T) -> Option<T> + Send + Sync + 'static) -> Self {
        let followed = Followed::new(first);
        let keep_up = ImmediateEffect::new_isomorphic(move || {
            if let Some(value) = followed.with_untracked(&next) {
                followed.set(value);
            }
        });
        on_cleanup(move || drop(keep_up));
        followed
    }

    /// Follows it without reading it.
    pub fn track(self) {
        self.changed.with_value(ArcTrigger::track);
    }

    /// Reads it, followed.
    pub fn with<U>(self, read: impl FnOnce(&T) -> U) -> U {
        self.track();
        self.value.with_value(read)
    }

    /// Reads it at this moment.
    pub fn with_untracked<U>(self, read: impl FnOnce(&T) -> U) -> U {
        self.value.with_value(read)
    }

    pub fn set(self, value: T) {
        // Whoever sets it late, in an answer to something that is gone, sets nothing.
        if self.value.try_set_value(value).is_none() {
            self.changed.get_value().notify();
        }
    }
}

impl<T: PartialEq + Send + Sync> Followed<T> {
    /// A value that follows from others; those that follow it are told when it is another.
    pub fn of(work: impl Fn() -> T + Send + Sync + 'static) -> Self {
        Followed::changing(untrack(&work), move |before| Some(work()).filter(|now| now != before))
    }
}

impl<T: Clone + Send + Sync> Followed<T> {
    /// The value, followed.
    pub fn get(self) -> T {
        self.with(T::clone)
    }

    /// The value at this moment.
    pub fn get_untracked(self) -> T {
        self.with_untracked(T::clone)
    }
}
