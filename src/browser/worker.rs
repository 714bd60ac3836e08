//! The worker that writes heavy files and checks datasets: started at the first task, asked
//! with typed messages.

use futures::channel::oneshot;
use futures::future::{Either, select};
use gloo_timers::future::TimeoutFuture;
use js_sys::{Function, Reflect};
use parallel49_core::task::{Numbered, Outcome, Task};
use std::cell::RefCell;
use std::collections::HashMap;
use std::pin::pin;
use wasm_bindgen::prelude::*;
use web_sys::{Event, MessageEvent, Worker};

/// Where the build puts the script that starts it.
const SCRIPT: &str = "./worker_loader.js";
/// How long nothing may come after a task, in seconds.
const LIMIT: u32 = 60;

/// Why a task has no outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lost {
    /// The browser starts no worker.
    Old,
    /// It did not come: no network, nothing kept, or it broke.
    Gone,
    /// Nothing within [`LIMIT`].
    Late,
}

thread_local! {
    static OFFICE: RefCell<Office> = RefCell::default();
}

/// The worker, with what is asked of it.
#[derive(Default)]
struct Office {
    worker: Option<Worker>,
    /// Whether it has said that it listens.
    is_ready: bool,
    /// Tasks that came before.
    queue: Vec<JsValue>,
    waiting: HashMap<u32, oneshot::Sender<Result<Outcome, Lost>>>,
    last: u32,
}

/// Has a task done.
///
/// # Errors
/// See [`Lost`].
pub async fn ask(task: Task) -> Result<Outcome, Lost> {
    let (sender, receiver) = oneshot::channel();
    start()?;
    OFFICE.with_borrow_mut(|office| {
        office.last += 1;
        let number = office.last;
        office.waiting.insert(number, sender);
        let message = serde_wasm_bindgen::to_value(&Numbered { number, what: task });
        office.queue.extend(message.ok());
        office.send();
    });
    let limit = TimeoutFuture::new(LIMIT * 1000);
    match select(pin!(receiver), pin!(limit)).await {
        Either::Left((Ok(outcome), _)) => outcome,
        Either::Left((Err(_), _)) => Err(Lost::Gone),
        Either::Right(_) => {
            // It may be broken for good: the next task starts another.
            give_up();
            Err(Lost::Late)
        }
    }
}

impl Office {
    fn send(&mut self) {
        if let Some(worker) = self.worker.as_ref().filter(|_| self.is_ready) {
            for message in self.queue.drain(..) {
                worker.post_message(&message).ok();
            }
        }
    }
}

/// Starts the worker, unless it is there.
fn start() -> Result<(), Lost> {
    if OFFICE.with_borrow(|office| office.worker.is_some()) {
        return Ok(());
    }
    let worker = Worker::new(&script()).map_err(|_| Lost::Old)?;
    let heard = Closure::<dyn Fn(MessageEvent)>::new(|event: MessageEvent| hear(&event.data()));
    let broke = Closure::<dyn Fn(Event)>::new(|_| lose());
    worker.set_onmessage(Some(heard.as_ref().unchecked_ref()));
    worker.set_onerror(Some(broke.as_ref().unchecked_ref()));
    // They live as long as the worker, which lives as long as the page.
    heard.forget();
    broke.forget();
    OFFICE.with_borrow_mut(|office| office.worker = Some(worker));
    Ok(())
}

/// The address of its script: in the single file, one that a script of the page makes.
fn script() -> String {
    let made = Reflect::get(&super::window(), &"parallel49Worker".into()).ok();
    let made = made.and_then(|made| made.dyn_into::<Function>().ok());
    let made = made.and_then(|made| made.call0(&JsValue::NULL).ok()?.as_string());
    made.unwrap_or_else(|| SCRIPT.to_owned())
}

fn hear(data: &JsValue) {
    if data.is_null() {
        OFFICE.with_borrow_mut(|office| {
            office.is_ready = true;
            office.send();
        });
        return;
    }
    let Ok(outcome) = serde_wasm_bindgen::from_value::<Numbered<Outcome>>(data.clone()) else {
        return lose();
    };
    let sender = OFFICE.with_borrow_mut(|office| office.waiting.remove(&outcome.number));
    if let Some(sender) = sender {
        // Whoever waited may have gone; then nobody misses it.
        sender.send(Ok(outcome.what)).ok();
    }
}

/// Ends a worker that does not answer.
fn give_up() {
    let worker = OFFICE.with_borrow_mut(|office| office.worker.take());
    if let Some(worker) = worker {
        worker.terminate();
    }
    lose();
}

/// The worker broke or never came: all tasks are lost, the next one starts another.
fn lose() {
    let waiting = OFFICE.with_borrow_mut(|office| std::mem::take(office).waiting);
    for sender in waiting.into_values() {
        sender.send(Err(Lost::Gone)).ok();
    }
}
