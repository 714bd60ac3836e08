//! One engine, started once and kept for all its tests.

use crate::driver::Driver;
use crate::{Engine, capabilities};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use std::time::Duration;
use tokio::runtime::Runtime;

pub struct Browser {
    pub engine: Engine,
    pub client: Client,
    pub runtime: Runtime,
    // Ends after the browser has been asked to.
    _driver: Driver,
}

impl Browser {
    pub fn start(engine: Engine) -> Result<Self, String> {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(|error| format!("No runtime for the tests: {error}."))?;
        let driver = Driver::start(engine)?;
        let wanted = capabilities::of(engine, &driver.folder)?;
        let client = runtime.block_on(async {
            let mut builder = ClientBuilder::new(HttpConnector::new());
            builder.capabilities(wanted);
            let connect = builder.connect(&driver.address);
            match tokio::time::timeout(Duration::from_secs(60), connect).await {
                Ok(Ok(client)) => Ok(client),
                Ok(Err(error)) => Err(error.to_string()),
                Err(_) => Err("it took longer than a minute".to_string()),
            }
        });
        let client = client.map_err(|error| {
            format!("{} did not start: {error}\n{}", engine.name(), driver.log())
        })?;
        Ok(Self { engine, client, runtime, _driver: driver })
    }
}

impl Drop for Browser {
    /// Asks the browser to end, so that the driver leaves none behind.
    fn drop(&mut self) {
        let close = self.client.clone().close();
        let _ = self
            .runtime
            .block_on(async { tokio::time::timeout(Duration::from_secs(10), close).await });
    }
}
